package demo;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.DeadBand;
import io.dendro.annotation.Embedded;
import io.dendro.annotation.Enumerated;
import io.dendro.annotation.IfMissing;
import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", aligned = false)
record Reading(
        @Timestamp Instant time,
        String machine,
        @Embedded @Convert(AsText.class) Position first,
//                ^ ERROR D0119: 'first' is embedded, so each of its components says for itself how it is stored; remove @Convert, or @Embedded
        @Embedded @IfMissing("0") @DeadBand(deviation = 1) Position second,
//                ^ ERROR D0119: 'second' is embedded, so each of its components says for itself how it is stored; remove @IfMissing, or @Embedded
//                                ^ ERROR D0119: 'second' is embedded, so each of its components says for itself how it is stored; remove @DeadBand, or @Embedded
        @Embedded @Enumerated Position third,
//                ^ ERROR D0119: 'third' is embedded, so each of its components says for itself how it is stored; remove @Enumerated, or @Embedded
        @Embedded @Timestamp Position fourth,
//                ^ ERROR D0119: 'fourth' is embedded, so each of its components says for itself how it is stored; remove @Timestamp, or @Embedded
        @Embedded @PathNode Position fifth) {}
//                ^ ERROR D0119: 'fifth' is embedded, so each of its components says for itself how it is stored; remove @PathNode, or @Embedded

record Position(double x, double y) {}

final class AsText implements Converter<Position, String> {
    @Override
    public String toStored(Position value) {
        return value.toString();
    }

    @Override
    public Position fromStored(String stored) {
        throw new UnsupportedOperationException(stored);
    }
}
