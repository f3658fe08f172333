package io.dendro.schema;

import io.dendro.Session;
import io.dendro.model.DeviceName;
import io.dendro.query.DeviceDefinition;
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
    private final Set<String> created;

    EntityDatabases(Session session, DeviceDefinition devices) {
        this.session = session;
        this.depth = devices.databaseDepth();
        this.shared = devices.template().database(depth);
        this.created = ConcurrentHashMap.newKeySet();
    }

    private EntityDatabases(Session view, EntityDatabases same) {
        this.session = view;
        this.depth = same.depth;
        this.shared = same.shared;
        this.created = same.created;
    }

    /** The same over another view of the session. */
    EntityDatabases over(Session view) {
        return new EntityDatabases(view, this);
    }

    /** Creates the database that all devices share, if there is such. */
    void create() {
        shared.ifPresent(this::create);
    }

    /** Creates the database of a device, given as a path with quotes where needed, unless the server will. */
    void createFor(String device) {
        if (depth > MADE_BY_THE_SERVER) {
            String database = shared.orElseGet(
                    () -> DeviceName.of(DeviceName.parse(device).nodes().subList(0, depth + 1))
                            .text());
            if (!created.contains(database)) {
                create(database);
            }
        }
    }

    private void create(String database) {
        session.databases().createIfAbsent(database);
        created.add(database);
    }
}
