package io.dendro.mapping.lookup;

import io.dendro.Session;

/** Made for another entity. */
final class Plant_OtherMapper extends Plant.Mapper<Plant.Machine> {

    Plant_OtherMapper(Session session) {
        super(session, Plant.Machine.class, new Plant.Machine());
    }
}
