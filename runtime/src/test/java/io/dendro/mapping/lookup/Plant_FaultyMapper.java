package io.dendro.mapping.lookup;

import io.dendro.Session;
import io.dendro.annotation.Converter;
import io.dendro.mapping.EnumCodes;
import java.util.concurrent.TimeUnit;

/** Its enum has one code for two constants, which shows when the class is loaded. */
final class Plant_FaultyMapper extends Plant.Mapper<Plant.Faulty> {

    static final Converter<TimeUnit, Boolean> CODES =
            EnumCodes.of(TimeUnit.class, unit -> unit.compareTo(TimeUnit.DAYS) < 0);

    Plant_FaultyMapper(Session session) {
        super(session, Plant.Faulty.class, new Plant.Faulty());
    }
}
