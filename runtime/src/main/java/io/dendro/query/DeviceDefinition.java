package io.dendro.query;

import io.dendro.Alignment;
import io.dendro.model.PathTemplate;
import java.time.Duration;
import java.util.Optional;

/**
 * The devices of an entity. Immutable.
 *
 * @param template the paths of the devices
 * @param alignment how they are created
 * @param timeToLive how long the server keeps their rows; empty when the entity does not say
 * @param databaseDepth how many nodes after {@code root} name the database
 */
public record DeviceDefinition(
        PathTemplate template, Alignment alignment, Optional<Duration> timeToLive, int databaseDepth) {

    /** @throws IllegalArgumentException if the time to live is not positive, or the database would be more than the device */
    public DeviceDefinition {
        timeToLive.ifPresent(DeviceDefinition::checkTimeToLive);
        int deepest = template.nodes().size() - 1;
        if (databaseDepth < 1 || databaseDepth > deepest) {
            throw new IllegalArgumentException("a database of " + databaseDepth + " nodes does not fit " + template
                    + "; give 1 to " + deepest + " as its depth");
        }
    }

    static DeviceDefinition of(PathTemplate template, Alignment alignment) {
        return new DeviceDefinition(template, alignment, Optional.empty(), 1);
    }

    DeviceDefinition withTimeToLive(Duration duration) {
        return new DeviceDefinition(template, alignment, Optional.of(duration), databaseDepth);
    }

    DeviceDefinition withDatabaseDepth(int depth) {
        return new DeviceDefinition(template, alignment, timeToLive, depth);
    }

    private static void checkTimeToLive(Duration duration) {
        if (duration.compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException("a time to live of " + duration
                    + " keeps nothing; give at least a millisecond, or leave it out to keep rows for ever");
        }
    }
}
