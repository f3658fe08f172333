package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

class Plant {
    void run() {
        @Timeseries("root.plant")
//      ^ ERROR D0102: Reading is declared within a method, so that no mapper can name it; declare it in a class, or in a file of its own
        record Reading(@Timestamp Instant time, double load) {}
    }

    Object unit = new Object() {
        void run() {
            class Local {
                @Timeseries("root.plant")
//              ^ ERROR D0102: Reading is declared within a method, so that no mapper can name it; declare it in a class, or in a file of its own
                record Reading(@Timestamp Instant time, double load) {}
            }
        }
    };
}
