package io.dendro.processor.read.convert;

import io.dendro.processor.read.element.Thrower;
import io.dendro.processor.type.Scalar;
import java.util.Optional;

/**
 * The method of an enum that gives the codes of its constants.
 *
 * @param returnText what it returns, as a user writes it
 * @param thrower itself, if a mapper would have to catch something
 * @param returns that as a type which can be a code; empty when it cannot
 */
public record CodeMethod(
        String name, Fault fault, String returnText, Optional<Thrower> thrower, Optional<Scalar> returns) {

    /** What keeps a mapper from calling it; judged in this order. */
    public enum Fault {
        NONE,
        STATIC,
        TAKES_PARAMETERS,
        UNREACHABLE
    }

    /** Whether it can give the codes. */
    public boolean fits() {
        return fault == Fault.NONE && returns.isPresent();
    }
}
