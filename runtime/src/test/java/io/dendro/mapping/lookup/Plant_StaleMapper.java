package io.dendro.mapping.lookup;

import io.dendro.Session;

/** Calls what the runtime no longer has. */
final class Plant_StaleMapper extends Plant.Mapper<Plant.Stale> {

    Plant_StaleMapper(Session session) {
        super(session, Plant.Stale.class, new Plant.Stale());
        throw new NoSuchMethodError("io.dendro.query.EntityDefinition.of");
    }
}
