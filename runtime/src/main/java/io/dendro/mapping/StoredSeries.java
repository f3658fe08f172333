package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.error.SchemaException;
import java.util.Collection;
import java.util.Map;

/** The series of the devices whose rows come from a store. */
interface StoredSeries {

    /**
     * Makes sure over a view of the session that devices have them.
     *
     * @return the devices that cannot have them, and why
     */
    Map<String, SchemaException> create(Session call, Collection<String> devices);

    /** Lets a device be looked at again when it is next to have them. */
    void forget(Session call, String device);
}
