package io.dendro.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a value in another form than its Java type suggests.
 *
 * <pre>{@code
 * @Convert(FahrenheitToCelsius.class) double temperature
 * @Convert(JsonConverter.class) List<Sample> samples
 * }</pre>
 *
 * <p>At compile time both types of the {@link Converter} are checked: the first against the component, the second against
 * what the server can store.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Convert {

    /**
     * The converter: a class with a constructor that takes nothing, or one that takes the component's {@link Class}; or an
     * enum with one constant. It is made once and shared by all threads.
     */
    @SuppressWarnings("rawtypes") // the class literal of a generic converter has no type arguments
    Class<? extends Converter> value();
}
