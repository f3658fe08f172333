package io.dendro.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Levels;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.diagnostic.Printer;
import io.dendro.processor.text.TextProblem;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Looks at each class when javac knows what its names mean, and before it turns it into bytes. */
final class StringListener implements TaskListener {
    private final Messager messager;
    private final Levels levels;
    private final DocTrees trees;
    private final AnnotatedParameters parameters = new AnnotatedParameters();

    private StringListener(ProcessingEnvironment environment, Levels levels) {
        this.messager = environment.getMessager();
        this.levels = levels;
        this.trees = DocTrees.instance(environment);
    }

    /**
     * Listens to the compiler of this environment.
     *
     * @throws IllegalArgumentException when it is not javac, or hides that it is
     */
    static void attach(ProcessingEnvironment environment, Levels levels) {
        JavacTask task = JavacTask.instance(environment);
        task.addTaskListener(new StringListener(environment, levels));
    }

    @Override
    public void finished(TaskEvent event) {
        TypeElement type = event.getTypeElement();
        CompilationUnitTree unit = event.getCompilationUnit();
        if (event.getKind() == TaskEvent.Kind.ANALYZE && type != null && unit != null) {
            TreePath path = new TreePath(unit);
            for (Tree declared : unit.getTypeDecls()) {
                TreePath declaration = new TreePath(path, declared);
                if (declared instanceof ClassTree && type.equals(trees.getElement(declaration))) {
                    scan(declaration, type);
                }
            }
        }
    }

    private void scan(TreePath declaration, TypeElement type) {
        try {
            new StringScanner(trees, parameters, new StringReporter(trees, levels)).scan(declaration, List.of());
        } catch (RuntimeException fault) {
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.report(TextProblem.CHECK_FAILED, Location.of(type), type.getQualifiedName(), fault);
            diagnostics.printTo(new Printer(messager, levels));
        }
    }
}
