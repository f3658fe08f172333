package demo;

import io.dendro.annotation.Ignore;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

class Machine {
    @Timestamp
    Instant time;

    String machine;
    double load;
    double heat;
    int rpm;
}

class Motor extends Machine {
    @Ignore
    int rpm;
//      ^ ERROR D0126: 'rpm' of Motor hides the field of the same name in Machine, and a name is one component; rename one of the two, or leave out that of Machine with @Ignore
}

@Timeseries("root.plant.{machine}")
class Reading extends Motor {
    @Ignore
    double load;
//         ^ ERROR D0126: 'load' of Reading hides the field of the same name in Machine, and a name is one component; rename one of the two, or leave out that of Machine with @Ignore

    transient double heat;
//                   ^ ERROR D0126: 'heat' of Reading hides the field of the same name in Machine, and a name is one component; rename one of the two, or leave out that of Machine with @Ignore
}
