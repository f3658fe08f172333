package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, @Embedded Part part) {}

record Part(int number, @Embedded Owner owner) {}

record Owner(String name, @Embedded Part best, @Embedded Reading reading) {}
//                        ^ ERROR D0116: 'part.owner.best' embeds Part in itself, so that it would have no end; remove @Embedded or the component
//                                             ^ ERROR D0116: 'part.owner.reading' embeds Reading in itself, so that it would have no end; remove @Embedded or the component

class User {
    ReadingMapper mapper;
}
