package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

final class Old {
    private Old() {}

    @Deprecated
    enum Mode {
        ON
    }

    @Deprecated
    @Timeseries("root.old.{device}.whole")
    record Whole(@Timestamp Instant time, String device, int value) {}

    @Timeseries("root.old.{device}.part")
    record Part(@Timestamp Instant time, String device, int value, @SuppressWarnings("deprecation") Mode mode) {

        @Override
        @Deprecated(forRemoval = true)
        public int value() {
            return value;
        }
    }

    @Timeseries("root.old.{device}.constructor")
    record Constructor(@Timestamp Instant time, String device, int value) {

        @Deprecated
        Constructor {}
    }
}
