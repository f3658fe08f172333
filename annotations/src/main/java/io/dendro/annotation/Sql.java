package io.dendro.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The string is one statement in IoTDB's SQL. Constants are checked at compile time, as far as that can be known there. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.LOCAL_VARIABLE})
public @interface Sql {

    /** What the statement must do. */
    Kind value() default Kind.ANY;

    /** Statements that return rows, and the others. */
    enum Kind {
        ANY,
        /** It returns rows: SELECT, SHOW, COUNT and so on. */
        QUERY,
        /** It returns none. */
        UPDATE
    }
}
