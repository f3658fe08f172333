package io.dendro.processor.neighbour;

import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The imports of a source file. Only javac shows them, and only to a processor that no build tool stands before. */
final class Imports {
    private static final String ALL = ".*";

    private final Trees trees;

    private Imports(Trees trees) {
        this.trees = trees;
    }

    /** Empty for another compiler, or where a build tool stands before javac. */
    static Optional<Imports> in(ProcessingEnvironment environment) {
        try {
            return Optional.of(new Imports(Trees.instance(environment)));
        } catch (IllegalArgumentException notJavac) {
            return Optional.empty();
        }
    }

    /** The names of the classes that the file around a top-level class imports, or that it imports members of. */
    Stream<String> of(Element topLevel) {
        return Stream.<@Nullable TreePath>ofNullable(trees.getPath(topLevel))
                .flatMap(path -> path.getCompilationUnit().getImports().stream())
                .map(Imports::className)
                .filter(name -> !name.endsWith(ALL));
    }

    private static String className(ImportTree imported) {
        String name = imported.getQualifiedIdentifier().toString();
        return imported.isStatic() ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
