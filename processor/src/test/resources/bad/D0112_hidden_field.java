package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
    @Timestamp
    Instant time;

    String machine;
    private double load;
//                 ^ ERROR D0112: the mapper cannot read 'load' of Reading: getLoad() returns String, not double, and the field is hidden; add a getter that returns its type, make the field visible, or leave it out with @Ignore
    private boolean open;
//                  ^ ERROR D0112: the mapper cannot read 'open' of Reading: there is no getOpen(), isOpen() or open(), and the field is hidden; add a getter that returns its type, make the field visible, or leave it out with @Ignore

    void setLoad(double load) {
        this.load = load;
    }

    String getLoad() {
        return "much";
    }

    long getLoad(long scale) {
        return (long) load;
    }

    static boolean isOpen() {
        return true;
    }

    void setOpen(boolean open) {
        this.open = open;
    }
}

class User {
    ReadingMapper mapper;
}
