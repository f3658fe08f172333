package io.dendro.benchmark.compile;

import java.util.Arrays;
import java.util.List;

/** The ratios, and what each ought to be. */
enum Goal {
    COLD_TOTAL(Temperature.COLD, Share.TOTAL, "G19 <= 0.40, stretch 0.33"),
    COLD_OWN(Temperature.COLD, Share.OWN, "G20 <= 0.6, stretch 0.45"),
    WARM_TOTAL(Temperature.WARM, Share.TOTAL, ""),
    WARM_OWN(Temperature.WARM, Share.OWN, "G20 <= 1.0, stretch 0.75");

    private final Temperature temperature;
    private final Share share;
    private final String limit;

    Goal(Temperature temperature, Share share, String limit) {
        this.temperature = temperature;
        this.share = share;
        this.limit = limit;
    }

    static List<Goal> of(Temperature temperature) {
        return Arrays.stream(values())
                .filter(goal -> goal.temperature == temperature)
                .toList();
    }

    Share share() {
        return share;
    }

    /** In words; empty where there is none. */
    String limit() {
        return limit;
    }

    String name(Measure measure) {
        return "compile-" + share + "-" + temperature + "-" + measure;
    }
}
