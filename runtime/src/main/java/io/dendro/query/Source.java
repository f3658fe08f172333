package io.dendro.query;

import io.dendro.Session;
import io.dendro.TimePrecision;

/** Whom to ask, about which entity. */
record Source<E>(Session session, EntityDefinition<E> definition) {

    TimePrecision precision() {
        return session.server().precision();
    }
}
