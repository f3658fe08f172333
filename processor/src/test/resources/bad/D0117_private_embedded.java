package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, @Embedded Position position) {
//                                                                   ^ ERROR D0117: 'position' embeds Reading.Position, which is private, so that the mapper cannot name it; make it package-private or public

    private record Position(double x, double y) {}
}

@Timeseries("root.plant.{machine}.box")
record Crate(@Timestamp Instant time, String machine, double load, @Embedded Box<Crate.Content> box) {
//                                                                 ^ ERROR D0117: 'box' embeds Crate.Content, which is private, so that the mapper cannot name it; make it package-private or public

    private enum Content {
        GRAIN
    }
}

record Box<T>(T content, double weight) {}

class User {
    ReadingMapper mapper;
}
