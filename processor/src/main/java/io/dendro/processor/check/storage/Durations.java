package io.dendro.processor.check.storage;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Excerpt;
import io.dendro.processor.literal.Parsed;
import io.dendro.processor.literal.WrittenDuration;
import io.dendro.processor.read.Attribute;
import java.util.Optional;

/** Judges the durations in annotations. */
final class Durations {
    private Durations() {}

    /** The duration, if one is written and it is one. */
    static Optional<WrittenDuration> check(String name, Attribute<String> text, Diagnostics diagnostics) {
        if (!text.isWritten()) {
            return Optional.empty();
        }
        Parsed<WrittenDuration> parsed = WrittenDuration.parse(text.value());
        parsed.fault()
                .ifPresent(fault -> diagnostics.report(
                        StorageProblem.DURATION,
                        text.location(),
                        new Excerpt(text.value(), fault.position()),
                        name,
                        fault.reason()));
        return parsed.value();
    }
}
