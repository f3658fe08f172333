package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Tag;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement(tags = @Tag(name = "", value = "C"), attributes = {@Tag(name = "a", value = ""), @Tag(name = "", value = "b")}) float load) {}
//                                      ^ ERROR D0712: an empty name is no name for the tag of 'load'; write one, or remove the tag
//                                                                                                                ^ ERROR D0712: an empty name is no name for the attribute of 'load'; write one, or remove the attribute
