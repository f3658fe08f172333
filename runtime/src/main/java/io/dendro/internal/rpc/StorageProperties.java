package io.dendro.internal.rpc;

import io.dendro.TimePrecision;
import io.dendro.model.SeriesProperties;
import io.dendro.model.SwingingDoor;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The properties that say how a series is stored, in the words of the protocol.
 *
 * @param precision the unit in which the server takes the times of a dead band
 */
record StorageProperties(TimePrecision precision) {

    Map<String, String> of(SeriesProperties properties) {
        Map<String, String> words = new HashMap<>();
        properties.maxPointNumber().ifPresent(decimals -> words.put("MAX_POINT_NUMBER", Integer.toString(decimals)));
        properties.deadBand().ifPresent(band -> put(band, words));
        return words;
    }

    private void put(SwingingDoor band, Map<String, String> words) {
        // In small letters: as "SDT", which is what SQL has, the server takes it and lists it, and leaves nothing out.
        words.put("LOSS", "sdt");
        words.put("COMPDEV", Double.toString(band.deviation()));
        if (band.minMillis() > 0) {
            words.put("COMPMINTIME", ticks(band.minMillis()));
        }
        if (band.maxMillis() < SwingingDoor.NO_LIMIT) {
            words.put("COMPMAXTIME", ticks(band.maxMillis()));
        }
    }

    private String ticks(long millis) {
        return Long.toString(precision.floor(Instant.ofEpochMilli(millis)));
    }
}
