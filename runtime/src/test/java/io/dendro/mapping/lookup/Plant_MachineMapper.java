package io.dendro.mapping.lookup;

import io.dendro.Session;

final class Plant_MachineMapper extends Plant.Mapper<Plant.Machine> {

    Plant_MachineMapper(Session session) {
        super(session, Plant.Machine.class, new Plant.Machine());
    }
}
