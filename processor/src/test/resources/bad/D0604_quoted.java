package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement("`my load`") double load,
//                   ^ WARNING D0604: the name of measurement 'load' is in backquotes, which become a part of it; write "my load", as Dendro quotes names where they need it, or accept it with @SuppressWarnings("dendro:D0604")
        @Measurement(alias = "`my speed`") double speed) {}
//                           ^ WARNING D0604: the alias of 'speed' is in backquotes, which become a part of it; write "my speed", as Dendro quotes names where they need it, or accept it with @SuppressWarnings("dendro:D0604")
