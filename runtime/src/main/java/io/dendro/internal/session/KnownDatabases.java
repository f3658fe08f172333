package io.dendro.internal.session;

import io.dendro.ResultSet;
import io.dendro.internal.metadata.AnswerColumn;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The databases that were met, which may be gone since, and the devices that were missing, which may be there since. Databases do not nest, so a device is of the one whose path
 * begins its own. Thread-safe.
 */
final class KnownDatabases {

    /** Whoever has more loses what was learned, and learns it again. */
    private static final int MOST = 10_000;

    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    /**
     * The database of a device; nothing if the device does not exist, or did not when it was last looked for.
     *
     * @param device in the form of the server
     * @param query asks the server
     */
    Optional<String> of(String device, Function<String, ResultSet> query) {
        Optional<String> known = known(device);
        return known.isPresent() || missing.contains(device) ? known : shown(device, query);
    }

    /** A device exists, and is worth a look if it was missing before. */
    void met(String device) {
        missing.remove(device);
    }

    private Optional<String> known(String device) {
        for (int end = device.indexOf('.') + 1; end > 0; end = device.indexOf('.', end) + 1) {
            String prefix = device.substring(0, end - 1);
            if (paths.contains(prefix)) {
                return Optional.of(prefix);
            }
        }
        return paths.contains(device) ? Optional.of(device) : Optional.empty();
    }

    private Optional<String> shown(String device, Function<String, ResultSet> query) {
        try (ResultSet shown = query.apply("SHOW DEVICES " + device + " WITH DATABASE")) {
            int column = AnswerColumn.of(shown, "Database");
            if (!shown.next()) {
                add(missing, device);
                return Optional.empty();
            }
            String path = String.valueOf(shown.getText(column));
            add(paths, path);
            return Optional.of(path);
        }
    }

    private static void add(Set<String> known, String path) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.add(path);
    }
}
