package io.dendro.processor.projection;

import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.JavaType.Plain;
import io.dendro.processor.type.JavaType.Unsupported;

/** Compares the types of components with those of columns. */
public final class ProjectedType {
    private ProjectedType() {}

    /**
     * Whether a component takes the values of a column, as they are or unboxed. One whose type is not known takes anything: the
     * compiler says what is wrong with it.
     */
    public static boolean takes(JavaType component, JavaType column) {
        if (component instanceof JavaType.Unresolved) {
            return true;
        }
        if (component instanceof Unsupported known && column instanceof Unsupported wanted) {
            return known.erasure().equals(wanted.erasure()) && known.text().equals(wanted.text());
        }
        return component.argument().equals(column.argument());
    }

    /** A type as a message names it: the primitive of a box. */
    public static String unboxedText(JavaType column) {
        return column instanceof Plain plain ? plain.scalar().unboxed().text() : column.text();
    }
}
