package io.dendro.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how an enum is stored; without it, by the name of the constant.
 *
 * <pre>{@code
 * @Enumerated(EnumStorage.ORDINAL) State state        // 0, 1, 2
 * @Enumerated(code = "wireCode") State state          // what state.wireCode() returns
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Enumerated {

    /** Whether the name or the position of the constant is stored. */
    EnumStorage value() default EnumStorage.NAME;

    /**
     * The method of the enum that gives what is stored instead: it takes nothing and returns a String, int, long, short or
     * byte, another one for each constant.
     */
    String code() default "";
}
