package io.dendro.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Flattens a nested record or class: each of its components becomes a measurement of the same device.
 *
 * <pre>{@code
 * record Position(double x, double y) {}
 *
 * @Embedded Position position                    // measurements position_x and position_y
 * @Embedded(prefix = "") Position position       // measurements x and y
 * }</pre>
 *
 * <p>A null writes none of them; it is read back where the row has none of them. A component that is never null, because it
 * is within JSpecify's {@code @NullMarked} and not {@code @Nullable}, is read as an object in any case: what of it is missing
 * is an error, unless it may be missing itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Embedded {

    /**
     * What the names of the measurements begin with. Left out: the component's name, as {@link Timeseries#naming} writes
     * it, and an underscore.
     */
    String prefix() default "";
}
