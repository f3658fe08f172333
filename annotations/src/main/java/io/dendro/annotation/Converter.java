package io.dendro.annotation;

/**
 * Translates between a component's value and the value that is stored. It must
 *
 * <ol>
 *   <li>give back an equal value: {@code fromStored(toStored(value))} equals {@code value};
 *   <li>be thread-safe, as one instance serves all mappers;
 *   <li>never return null. Nulls never reach it: a null is a missing value and stays one.
 * </ol>
 *
 * What it throws is reported as a mapping error that names the component.
 *
 * @param <J> the Java type of the component; for a primitive, its box
 * @param <S> the stored type: Boolean, Integer, Long, Float, Double, String, {@code byte[]}, LocalDate or Instant
 */
public interface Converter<J, S> {

    /** The value to store. */
    S toStored(J value);

    /** The value that was stored. */
    J fromStored(S stored);
}
