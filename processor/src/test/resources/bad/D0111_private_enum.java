package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, State state) {
//                                                            ^ ERROR D0111: the mapper cannot name Reading.State of 'state', which is private; make it package-private or public
    private enum State {
        ON,
        OFF
    }
}
