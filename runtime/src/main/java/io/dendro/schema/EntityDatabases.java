package io.dendro.schema;

import io.dendro.DeviceSeries;
import io.dendro.Session;
import io.dendro.error.SchemaException;
import io.dendro.model.DeviceName;
import io.dendro.query.DeviceDefinition;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The databases of an entity: one, or one for each combination of values of the placeholders among their nodes.
 * Thread-safe.
 *
 * <p>The server creates a database of one node when a device needs it. A deeper one must be there before the first series
 * below it: else the server makes the database of one node, and then there can be none below that.
 */
final class EntityDatabases {

    private static final int MADE_BY_THE_SERVER = 1;

    private final Session session;
    private final int depth;
    private final Optional<String> shared;
    private final Map<String, String> examples;

    EntityDatabases(Session session, DeviceDefinition devices) {
        this.session = session;
        this.depth = devices.databaseDepth();
        this.shared = devices.template().database(depth);
        this.examples = new ConcurrentHashMap<>();
    }

    private EntityDatabases(Session view, EntityDatabases same) {
        this.session = view;
        this.depth = same.depth;
        this.shared = same.shared;
        this.examples = same.examples;
    }

    /** The same over another view of the session. */
    EntityDatabases over(Session view) {
        return new EntityDatabases(view, this);
    }

    /** Creates the database that all devices share, if there is such. */
    void create() {
        shared.ifPresent(session.databases()::createIfAbsent);
    }

    /**
     * Creates the databases of devices, unless the server will, or one that has a device of which the series are known.
     *
     * @param devices paths with quotes where needed
     * @param known forgets all devices when the session deletes a database
     * @return the devices that cannot have theirs, and why
     */
    Map<String, SchemaException> createFor(List<String> devices, DeviceSeries known) {
        Map<String, SchemaException> refusals = new LinkedHashMap<>();
        if (depth <= MADE_BY_THE_SERVER) {
            return refusals;
        }
        Set<String> done = new HashSet<>();
        for (String device : devices) {
            String database = databaseOf(device);
            try {
                if (!done.contains(database) && !isKnown(database, known)) {
                    session.databases().createIfAbsent(database);
                }
                done.add(database);
                examples.put(database, device);
            } catch (SchemaException e) {
                refusals.put(device, e);
            }
        }
        return refusals;
    }

    private String databaseOf(String device) {
        return shared.orElseGet(
                () -> DeviceName.of(DeviceName.parse(device).nodes().subList(0, depth + 1))
                        .text());
    }

    private boolean isKnown(String database, DeviceSeries known) {
        String example = examples.get(database);
        return example != null && known.areKnownOf(example);
    }
}
