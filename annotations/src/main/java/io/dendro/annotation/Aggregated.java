package io.dendro.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Computes a component of a {@link Projection} from the values of one measurement in many rows.
 *
 * <pre>{@code
 * @Aggregated(AVG) @Nullable Double temperature                      // of the measurement of that name
 * @Aggregated(value = MAX, of = "rpm") @Nullable Integer peak
 * @Aggregated(value = COUNT, of = "rpm") long samples                // a count is never missing
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Aggregated {

    /** What is computed. */
    AggregateFunction value();

    /** The component of the entity whose values are taken. Left out: the one with the name of this component. */
    String of() default "";
}
