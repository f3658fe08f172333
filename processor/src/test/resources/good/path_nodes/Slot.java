package demo;

import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.time.DayOfWeek;

/** Nodes of all types, bound by name and by annotation, in another order than in the path. */
@Timeseries("root.store.`hall-1`.{rack}.select.{shelf}.{zone}.{slot}.{serial}.{day}.{side}")
public record Slot(
        long serial,
        @PathNode byte slot,
        @PathNode("zone") short area,
        double weight,
        @PathNode("rack") String rackName,
        int shelf,
        Side side,
        DayOfWeek day,
        @Timestamp Instant time) {

    enum Side {
        LEFT,
        RIGHT
    }
}
