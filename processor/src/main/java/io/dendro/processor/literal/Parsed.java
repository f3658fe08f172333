package io.dendro.processor.literal;

import java.util.Optional;

/**
 * What became of a text: its value, or the fault in it.
 *
 * @param value empty when there is a fault
 * @param fault empty when there is a value
 */
public record Parsed<T>(Optional<T> value, Optional<Fault> fault) {

    /**
     * Why a text is not understood.
     *
     * @param position where in the text, from 0
     * @param reason what is wrong there, and then how to cure it
     */
    public record Fault(int position, String reason) {}

    static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), Optional.empty());
    }

    static <T> Parsed<T> fault(int position, String reason) {
        return new Parsed<>(Optional.empty(), Optional.of(new Fault(position, reason)));
    }
}
