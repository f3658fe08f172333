package demo;

import io.dendro.annotation.Enumerated;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Enumerated(code = "common") State common,
//                         ^ ERROR D0518: State.common() cannot be the code of 'common': it is static, and each constant needs a code of its own; let it be a method of the constants
        @Enumerated(code = "code") State code,
//                         ^ ERROR D0518: State.code() cannot be the code of 'code': it takes parameters, and a mapper has none to give; let it take nothing
        @Enumerated(code = "secret") State secret,
//                         ^ ERROR D0518: State.secret() cannot be the code of 'secret': the mapper cannot call it; make it package-private or public
        @Enumerated(code = "weight") State weight) {}
//                         ^ ERROR D0518: State.weight() cannot be the code of 'weight': it returns double; let it return a String, int, long, short or byte

enum State {
    ON;

    static int common() {
        return ON.secret();
    }

    int code(int base) {
        return base;
    }

    private int secret() {
        return 1;
    }

    double weight() {
        return 1;
    }
}
