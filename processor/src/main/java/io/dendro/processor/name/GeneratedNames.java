package io.dendro.processor.name;

import com.palantir.javapoet.ClassName;
import io.dendro.annotation.Naming;

/** The names that users see in generated code. They are as stable as any public API. */
public final class GeneratedNames {
    private static final String MAPPER = "Mapper";
    private static final String PROJECTION = "Projection";

    private GeneratedNames() {}

    /** The mapper of an entity: {@code ReadingMapper} for {@code Reading}, {@code Outer_ReadingMapper} for {@code Outer.Reading}. */
    public static ClassName mapper(ClassName entity) {
        return beside(entity, MAPPER);
    }

    /** What holds a projection: {@code MinuteProjection} for {@code Minute}. */
    public static ClassName projection(ClassName record) {
        return beside(record, PROJECTION);
    }

    /** The constant that is a projection: {@code HOT_MINUTE} for {@code HotMinute}, whatever is around it. */
    public static String projectionConstant(ClassName record) {
        return Naming.UPPER_SNAKE_CASE.apply(record.simpleName());
    }

    /** The constant that holds a component's column: {@code MAX_LOAD} for {@code maxLoad}, {@code POSITION_X} for {@code position.x}. */
    public static String constant(String component) {
        return Naming.UPPER_SNAKE_CASE.apply(component).replace('.', '_');
    }

    private static ClassName beside(ClassName type, String suffix) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
    }
}
