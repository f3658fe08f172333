package io.dendro.processor.descriptor;

import java.util.List;

/**
 * What one entity is on the server.
 *
 * @param name the canonical name of its class, as imports have it
 * @param devices the paths of its devices
 * @param databaseDepth how many nodes after {@code root} name the database
 * @param timeToLive as it is declared; empty when it is not
 */
public record EntityFacts(
        String name,
        PathPattern devices,
        Alignment alignment,
        int databaseDepth,
        String timeToLive,
        List<SeriesFacts> series) {

    /** Whether the measurements of a device share one time column. */
    public enum Alignment {
        ALIGNED,
        NON_ALIGNED
    }

    public EntityFacts {
        series = List.copyOf(series);
    }

    /** The databases of its devices. */
    public PathPattern databases() {
        return devices.first(Math.max(2, Math.min(1 + databaseDepth, devices.length())));
    }
}
