package io.dendro.internal.session;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.internal.metadata.AnswerColumn;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The databases that were met, which may be gone since. Databases do not nest, so a device is of the one whose path
 * begins its own. Thread-safe.
 */
final class KnownDatabases {

    /** Whoever has more loses what was learned, and learns it again. */
    private static final int MOST = 10_000;

    private final Set<String> paths = ConcurrentHashMap.newKeySet();

    /**
     * The database of a device; nothing if the device does not exist.
     *
     * @param device in the form of the server
     */
    Optional<String> of(String device, Session session, QueryOptions options) {
        Optional<String> known = known(device);
        return known.isPresent() ? known : shown(device, session, options);
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

    private Optional<String> shown(String device, Session session, QueryOptions options) {
        try (ResultSet shown = session.query("SHOW DEVICES " + device + " WITH DATABASE", options)) {
            int column = AnswerColumn.of(shown, "Database");
            if (!shown.next()) {
                return Optional.empty();
            }
            String path = String.valueOf(shown.getText(column));
            if (paths.size() >= MOST) {
                paths.clear();
            }
            paths.add(path);
            return Optional.of(path);
        }
    }
}
