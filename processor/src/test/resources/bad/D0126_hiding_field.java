package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

class Machine {
    @Timestamp
    Instant time;

    String machine;
    float load;
}

@Timeseries("root.plant.{machine}")
class Reading extends Machine {
    String machine;
//         ^ ERROR D0126: 'machine' of Reading hides the field of the same name in Machine, and a name is one component; rename one of the two, or leave out that of Machine with @Ignore
    double load;
//         ^ ERROR D0126: 'load' of Reading hides the field of the same name in Machine, and a name is one component; rename one of the two, or leave out that of Machine with @Ignore
}

@Timeseries("root.press.{machine}")
class Press extends Machine {
    private final double load;
//                       ^ ERROR D0126: 'load' of Press hides the field of the same name in Machine, and a name is one component; rename one of the two, or leave out that of Machine with @Ignore

    Press(Instant time, String machine, double load) {
        this.time = time;
        this.machine = machine;
        this.load = load;
    }

    double getLoad() {
        return load;
    }
}
