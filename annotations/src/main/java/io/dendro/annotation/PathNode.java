package io.dendro.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a component to a placeholder of the device path. Needed only where their names differ.
 *
 * <pre>{@code
 * @Timeseries("root.factory.{plant}.{machine}")
 * public record Reading(@Timestamp Instant time, @PathNode("plant") String site, String machine, float temperature) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface PathNode {

    /** The placeholder, without its braces. Empty: the one that is named like the component. */
    String value() default "";
}
