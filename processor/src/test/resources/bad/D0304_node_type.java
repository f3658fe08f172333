package demo;

import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@Timeseries("root.factory.{plant}.{line}.{serial}.{since}")
record Reading(
        @Timestamp Instant time,
        double plant,
//             ^ ERROR D0304: 'plant' is a node of the path and cannot be double; a node is a String, an int, long, short or byte, or an enum
        List<String> line,
//                   ^ ERROR D0304: 'line' is a node of the path and cannot be List<String>; a node is a String, an int, long, short or byte, or an enum
        Integer serial,
//              ^ ERROR D0304: 'serial' is a node of the path and cannot be Integer; a node is a String, an int, long, short or byte, or an enum
        @PathNode("since") LocalDate day,
//                                   ^ ERROR D0304: 'day' is a node of the path and cannot be LocalDate; a node is a String, an int, long, short or byte, or an enum
        double load) {}
