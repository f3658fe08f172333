package io.dendro;

import io.dendro.error.Context;
import io.dendro.error.DendroException;
import java.util.Optional;

/**
 * What became of one statement of several.
 *
 * @param statement the statement
 * @param failure why it failed; empty if it was carried out
 */
public record StatementResult(String statement, Optional<DendroException> failure) {

    public boolean isSuccess() {
        return failure.isEmpty();
    }

    /** Without the passwords of a statement about users. */
    @Override
    public String toString() {
        return (isSuccess() ? "carried out: " : "failed: ") + Context.withoutSecrets(statement);
    }
}
