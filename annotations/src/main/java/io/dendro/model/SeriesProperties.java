package io.dendro.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a series can have beside its type, encoding and compressor. Immutable.
 *
 * @param alias another name that the server accepts for the series, unique on its device
 * @param maxPointNumber how many decimals an encoding that rounds keeps; the server's own default is 2. Values so large
 *     that their decimals do not fit into 32 bits (FLOAT) or 64 bits (DOUBLE) together with them lose all decimals
 * @param deadBand which values may be left out on disk
 * @param tags descriptions that {@code SHOW TIMESERIES} can search
 * @param attributes descriptions that cannot be searched
 */
public record SeriesProperties(
        Optional<String> alias,
        OptionalInt maxPointNumber,
        Optional<SwingingDoor> deadBand,
        Map<String, String> tags,
        Map<String, String> attributes) {

    /** Nothing beside the type, encoding and compressor. */
    public static final SeriesProperties NONE =
            new SeriesProperties(Optional.empty(), OptionalInt.empty(), Optional.empty(), Map.of(), Map.of());

    /**
     * Checks what can be known without the series.
     *
     * @throws InvalidPathException when the alias is no legal name
     * @throws IllegalArgumentException when a tag and an attribute have one name
     */
    public SeriesProperties {
        if (alias.isPresent()) {
            NodeName.check(alias.get());
        }
        tags = Map.copyOf(tags);
        attributes = Map.copyOf(attributes);
        for (String name : tags.keySet()) {
            if (attributes.containsKey(name)) {
                throw new IllegalArgumentException(
                        "\"" + name + "\" is a tag and an attribute of one series; the server accepts one of the two");
            }
        }
    }

    SeriesProperties withAlias(String name) {
        return new SeriesProperties(Optional.of(name), maxPointNumber, deadBand, tags, attributes);
    }

    SeriesProperties withMaxPointNumber(int decimals) {
        return new SeriesProperties(alias, OptionalInt.of(decimals), deadBand, tags, attributes);
    }

    SeriesProperties withDeadBand(SwingingDoor band) {
        return new SeriesProperties(alias, maxPointNumber, Optional.of(band), tags, attributes);
    }

    SeriesProperties withTag(String name, String value) {
        return new SeriesProperties(alias, maxPointNumber, deadBand, with(tags, name, value), attributes);
    }

    SeriesProperties withAttribute(String name, String value) {
        return new SeriesProperties(alias, maxPointNumber, deadBand, tags, with(attributes, name, value));
    }

    private static Map<String, String> with(Map<String, String> present, String name, String value) {
        Map<String, String> extended = new LinkedHashMap<>(present);
        if (extended.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("\"" + name + "\" is given twice; the server accepts each name once");
        }
        return extended;
    }
}
