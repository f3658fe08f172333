package io.dendro.processor.check.storage;

import io.dendro.processor.check.Rule;
import java.util.List;

/** The rules of this topic, in the order in which their messages are shown. */
public final class StorageRules {
    private StorageRules() {}

    public static List<Rule> all() {
        return List.of(
                new EncodingsFit(),
                new PointNumbersHaveEffect(),
                new PointNumbersFit(),
                new DeadBandsAreOfNumbers(),
                new DeadBandsAreOpen(),
                new DeadBandsDoNotDouble(),
                new PropertiesAreOfSeparateSeries(),
                new TagsHaveNames(),
                new TimeToLiveIsDuration(),
                new TimeToLiveHasNoStar(),
                new TimeToLiveIsOfDevice(),
                new DatabaseHasNodes(),
                new ReadOnlySeriesAreNotSet());
    }
}
