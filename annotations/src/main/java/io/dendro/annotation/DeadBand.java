package io.dendro.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the server leave out values that lie on the line between their neighbours (swinging door trending), when it writes
 * them to disk. Only for numbers of devices that are not aligned.
 *
 * <p>The compiler warns of it (D0717): a value that is the only one of its series when the server (2.0.1) writes it to disk,
 * or that comes later than {@link #maxTime} after the one before, is stored twice. Counts and sums then have it twice, and a
 * query of the series beside another measurement may never end. A dead band is sound for series that get many values between
 * two writes to disk and are queried alone.
 *
 * <pre>{@code
 * @DeadBand(deviation = 0.5, maxTime = "1h") double temperature
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface DeadBand {

    /** How far a value may lie off the line and still be left out; more than 0, in the measurement's own unit. */
    double deviation();

    /** A value this close to the last stored one is left out whatever it is, such as {@code "10s"}. Left out: no such rule. */
    String minTime() default "";

    /** After this time a value is stored whatever it is, such as {@code "1h"}. Left out: no such rule. */
    String maxTime() default "";
}
