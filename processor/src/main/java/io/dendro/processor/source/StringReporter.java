package io.dendro.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.processor.check.projection.ProjectionProblem;
import io.dendro.processor.check.type.TypeProblem;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Levels;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.diagnostic.Printer;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.text.CheckedText;
import io.dendro.processor.text.Mistake;
import java.io.IOException;
import java.lang.annotation.Annotation;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reports the mistakes in constant strings, each at the char of the source where it is. */
final class StringReporter {
    private final DocTrees trees;
    private final Levels levels;

    StringReporter(DocTrees trees, Levels levels) {
        this.trees = trees;
        this.levels = levels;
    }

    void report(ConstantText text, CheckedText check, TreePath expression) {
        for (Mistake mistake : check.mistakes(text.value())) {
            ConstantText.Spot spot = text.spot(mistake.position());
            CompilationUnitTree unit = expression.getCompilationUnit();
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.report(
                    mistake.problem(),
                    Location.of(declaration(expression)),
                    mistake.excerpt(),
                    mistake.arguments().toArray());
            diagnostics.printTo(new Printer(new SourceMessager(trees, unit, offset(spot, unit)), levels));
        }
    }

    /** Reports a local variable that is no string; other declarations are checked before classes are analyzed. */
    void reportType(TreePath variable) {
        Element element = trees.getElement(variable);
        if (element != null && element.getKind() == ElementKind.LOCAL_VARIABLE) {
            Diagnostics diagnostics = new Diagnostics();
            StringDeclaration.checkType(element, diagnostics);
            CompilationUnitTree unit = variable.getCompilationUnit();
            int start = (int) trees.getSourcePositions().getStartPosition(unit, variable.getLeaf());
            diagnostics.printTo(new Printer(new SourceMessager(trees, unit, start), levels));
        }
    }

    /** Reports an entity or a projection within a method, of which processors are told nothing. */
    void reportEntity(TreePath declaration) {
        if (trees.getElement(declaration) instanceof TypeElement type) {
            reportIfLocal(type, Timeseries.class, TypeProblem.UNREACHABLE_ENTITY, declaration);
            reportIfLocal(type, Projection.class, ProjectionProblem.UNREACHABLE_PROJECTION, declaration);
        }
    }

    private void reportIfLocal(
            TypeElement type, Class<? extends Annotation> annotation, Problem problem, TreePath declaration) {
        if (LocalTypes.isMarked(type, annotation)) {
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.report(
                    problem,
                    Location.of(type),
                    type.getSimpleName(),
                    "declared within a method",
                    "declare it in a class, or in a file of its own");
            CompilationUnitTree unit = declaration.getCompilationUnit();
            int start = (int) trees.getSourcePositions().getStartPosition(unit, declaration.getLeaf());
            diagnostics.printTo(new Printer(new SourceMessager(trees, unit, start), levels));
        }
    }

    /** Within a literal; a name stands for its constant as a whole. */
    private int offset(ConstantText.Spot spot, CompilationUnitTree unit) {
        Tree tree = spot.piece().tree();
        int start = (int) trees.getSourcePositions().getStartPosition(unit, tree);
        if (!(tree instanceof LiteralTree)) {
            return start;
        }
        try {
            CharSequence source = unit.getSourceFile().getCharContent(true);
            return LiteralSource.offset(source, start, spot.piece().value(), spot.index())
                    .orElse(start);
        } catch (IOException sourceIsGone) {
            return start;
        }
    }

    /** The declaration around an expression, where a warning can be accepted. */
    private Element declaration(TreePath expression) {
        TreePath path = expression;
        while (true) {
            Element element = trees.getElement(path);
            boolean isDeclaration =
                    switch (path.getLeaf().getKind()) {
                        case VARIABLE,
                                METHOD,
                                CLASS,
                                INTERFACE,
                                ENUM,
                                RECORD,
                                ANNOTATION_TYPE,
                                COMPILATION_UNIT,
                                PACKAGE,
                                MODULE -> true;
                        default -> false;
                    };
            if (isDeclaration && element != null) {
                return element;
            }
            path = path.getParentPath();
        }
    }
}
