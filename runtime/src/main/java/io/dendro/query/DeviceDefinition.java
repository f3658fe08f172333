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

    private static final Duration MOST = Duration.ofMillis(Long.MAX_VALUE - 1);
    private static final int NANOS_PER_MILLI = 1_000_000;

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException if the time to live is not of whole milliseconds; if the database would be more than
     *     the device; or if it would be the device and there is a time to live, which the server then takes for all below
     */
    public DeviceDefinition {
        int most = template.nodes().size() - 1;
        if (databaseDepth < 1 || databaseDepth > most) {
            throw new IllegalArgumentException("a database of " + databaseDepth + " nodes does not fit " + template
                    + "; give 1 to " + most + " as its depth");
        }
        if (timeToLive.isPresent() && databaseDepth == most) {
            throw new IllegalArgumentException(
                    "a time to live for " + template + " would hold for all devices below it too,"
                            + " as it is the database; let the device have a node more than the database");
        }
        if (timeToLive.isPresent()) {
            checkTimeToLive(timeToLive.get());
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
        boolean isWhole = duration.toNanosPart() % NANOS_PER_MILLI == 0;
        boolean fits = duration.compareTo(MOST) <= 0;
        if (duration.isNegative() || duration.isZero() || !isWhole || !fits) {
            throw new IllegalArgumentException("a time to live of " + duration
                    + " is none of 1 ms, 2 ms and so on; leave it out to keep rows for ever");
        }
    }
}
