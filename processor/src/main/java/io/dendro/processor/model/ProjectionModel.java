package io.dendro.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A projection to generate.
 *
 * @param type the class that holds it, and the record
 * @param entity what it selects from
 * @param mapper the class that has the columns
 * @param items the values in the order of the record's components; none for a record that has errors, so that code which uses
 *     the projection compiles and those errors are the only ones shown
 */
public record ProjectionModel(
        MapperType type,
        TypeName entity,
        ClassName mapper,
        Rows rows,
        Constructors constructors,
        List<ItemModel> items) {

    /** What becomes a record. */
    public enum Rows {
        SINGLE,
        GROUPED
    }

    /** What a call of the record's constructor can mean. */
    public enum Constructors {
        ONE,
        /** The types of the arguments tell which it is. */
        SEVERAL
    }

    public ProjectionModel {
        items = List.copyOf(items);
    }

    /** Whether it only compiles. */
    public boolean isSkeleton() {
        return items.isEmpty();
    }
}
