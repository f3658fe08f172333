package io.dendro.processor.name;

import com.palantir.javapoet.ClassName;
import io.dendro.annotation.Naming;

/** The names that users see in generated code. They are as stable as any public API. */
public final class GeneratedNames {
    private static final String SUFFIX = "Mapper";

    private GeneratedNames() {}

    /** The mapper of an entity: {@code ReadingMapper} for {@code Reading}, {@code Outer_ReadingMapper} for {@code Outer.Reading}. */
    public static ClassName mapper(ClassName entity) {
        return ClassName.get(entity.packageName(), String.join("_", entity.simpleNames()) + SUFFIX);
    }

    /** The constant that holds a component's column: {@code MAX_LOAD} for {@code maxLoad}, {@code POSITION_X} for {@code position.x}. */
    public static String constant(String component) {
        return Naming.UPPER_SNAKE_CASE.apply(component).replace('.', '_');
    }
}
