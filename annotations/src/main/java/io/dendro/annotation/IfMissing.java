package io.dendro.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component is where a row has no value of it: read instead of a null, or, for a primitive, instead of an error.
 * Nothing is written to the server.
 *
 * <pre>{@code
 * @IfMissing("0") int retries
 * @IfMissing("UNKNOWN") State state
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface IfMissing {

    /** The value, written as in Java source without quotes or suffixes; for an enum, a constant's name. Checked at compile time. */
    String value();
}
