package io.dendro.observation;

import java.util.Optional;

/** A call that a session makes. Immutable. Implemented by Dendro; methods may be added. */
public interface Call {

    Operation operation();

    /**
     * The statement, with the values in it, where the call has one; what stands in quotes is masked in statements about
     * users, since passwords are among it. Inserts have none.
     */
    Optional<String> statement();
}
