package io.dendro.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

/**
 * Marks the component that holds the time of the row: an {@link java.time.Instant}, or a {@code long} that counts from
 * the epoch in a declared unit.
 *
 * <pre>{@code
 * @Timestamp Instant time
 * @Timestamp(unit = TimeUnit.MICROSECONDS) long time
 * @Timestamp(truncate = true) Instant time
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Timestamp {

    /**
     * The unit that a {@code long} counts in: exactly one for a {@code long}, none for an {@code Instant}.
     *
     * <p>It need not be the server's precision; Dendro converts.
     */
    TimeUnit[] unit() default {};

    /**
     * What happens to a time that the server's precision cannot hold: {@code false} refuses the row, {@code true} drops
     * the excess digits (towards the past).
     */
    boolean truncate() default false;
}
