package io.dendro.processor.check.time;

import io.dendro.processor.check.Rule;
import java.util.List;

/** The rules of this topic, in the order in which their messages are shown. */
public final class TimeRules {
    private TimeRules() {}

    public static List<Rule> all() {
        return List.of(
                new OneTimestamp(),
                new TimestampIsNotMeasurement(),
                new TimestampHasTimeType(),
                new TimestampUnitFits());
    }
}
