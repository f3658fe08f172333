package io.dendro.processor.check.name;

import io.dendro.processor.check.Rule;
import java.util.List;

/** The rules of this topic, in the order in which their messages are shown. */
public final class NameRules {
    private NameRules() {}

    public static List<Rule> all() {
        return List.of(
                new MeasurementNamesAreLegal(),
                new NamesAreRaw(),
                new MeasurementIsNotTheDevice(),
                new MeasurementNamesDiffer(),
                new MeasurementNamesDifferInLetters(),
                new AliasesAreLegal(),
                new AliasesDiffer());
    }
}
