package io.dendro.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name and a value that describe a series: a tag, which {@code SHOW TIMESERIES} can search, or an attribute. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Tag {

    String name();

    String value();
}
