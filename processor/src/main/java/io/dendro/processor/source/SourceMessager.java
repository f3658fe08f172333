package io.dendro.processor.source;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import java.net.URI;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Shows messages at one offset of a source file. Compilers show messages at trees, and the chars of a literal are none. Those
 * of a comment are, though, and any comment may have any place: so there is an empty one, and a tree in it for the offset.
 */
final class SourceMessager implements Messager {
    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final int offset;

    SourceMessager(DocTrees trees, CompilationUnitTree unit, int offset) {
        this.trees = trees;
        this.unit = unit;
        this.offset = offset;
    }

    @Override
    public void printMessage(Kind kind, CharSequence message) {
        DocCommentTree comment = trees.getDocCommentTree(new EmptyComment());
        TextTree place = trees.getDocTreeFactory().at(offset).newTextTree("");
        trees.printMessage(kind, message, place, comment, unit);
    }

    @Override
    public void printMessage(Kind kind, CharSequence message, @Nullable Element element) {
        printMessage(kind, message);
    }

    @Override
    public void printMessage(
            Kind kind, CharSequence message, @Nullable Element element, @Nullable AnnotationMirror annotation) {
        printMessage(kind, message);
    }

    @Override
    public void printMessage(
            Kind kind,
            CharSequence message,
            @Nullable Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) {
        printMessage(kind, message);
    }

    private static final class EmptyComment extends SimpleJavaFileObject {
        EmptyComment() {
            super(URI.create("dendro:///comment.html"), JavaFileObject.Kind.HTML);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "";
        }
    }
}
