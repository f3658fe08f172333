package io.dendro.schema;

import io.dendro.Session;
import io.dendro.annotation.DevicePath;
import io.dendro.error.SchemaException;
import io.dendro.internal.view.SessionView;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.EntityDefinition;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The databases, series and time to live of one entity. Thread-safe.
 *
 * <p>IoTDB creates what it lacks when rows arrive, but with encodings of its own choice. Dendro therefore creates the
 * series of each device, with all that the entity declares, before it first writes to it; and before them the database,
 * where it has more than one node. A time to live is set as a rule of the device, of which a server has 1000 unless its
 * {@code ttl_rule_capacity} says otherwise. For more devices set one rule for all of them by hand, as in
 * {@code SET TTL TO root.factory.** 86400000}: a device that the server treats as the entity declares gets no rule.
 *
 * <p>Measurements that the entity only reads are not created.
 */
public final class EntitySchema {

    private static final int MOST_REMEMBERED = 1 << 20;

    private final Session session;
    private final EntityDefinition<?> definition;
    private final List<MeasurementSchema> measurements;
    private final EntityDatabases databases;
    private final Optional<TimeToLive> timeToLive;
    private final Set<String> created;

    /** Made by the entity's mapper. */
    public EntitySchema(Session session, EntityDefinition<?> definition) {
        this.session = session;
        this.definition = definition;
        this.measurements = definition.columns().schemas();
        this.databases = new EntityDatabases(session, definition.devices());
        this.timeToLive =
                definition.devices().timeToLive().map(duration -> new TimeToLive(session, duration.toMillis()));
        this.created = ConcurrentHashMap.newKeySet();
    }

    private EntitySchema(Session view, EntitySchema same) {
        this.session = view;
        this.definition = same.definition;
        this.measurements = same.measurements;
        this.databases = same.databases.over(view);
        this.timeToLive = same.timeToLive.map(wanted -> wanted.over(view));
        this.created = same.created;
    }

    /** The same over another {@linkplain Session#within view} of the session; what one has created the other knows. */
    public EntitySchema over(Session view) {
        return view == session ? this : new EntitySchema(view, this);
    }

    /**
     * Creates the entity's database, unless its name has a placeholder; its series, if its path has none; and sets the time
     * to live of its devices that exist. Idempotent.
     *
     * <p>The rest is done when the first row of each device is written. Of an entity whose measurements are all read only,
     * nothing is created.
     *
     * @throws SchemaException if databases below that path exist already: then create those needed by hand
     */
    public void create() {
        if (!measurements.isEmpty()) {
            over(SessionView.oneCall(session)).createAll();
        }
    }

    private void createAll() {
        databases.create();
        if (definition.nodes().isEmpty()) {
            createOnce(definition.template().render(List.of()));
        }
        String devices = definition
                .template()
                .pattern(Collections.nCopies(definition.nodes().size(), null));
        timeToLive.ifPresent(wanted -> wanted.applyTo(devices));
    }

    /** Whether this schema has created the series of a device, given as a path with quotes where needed. */
    public boolean isCreated(@DevicePath String device) {
        return created.contains(device);
    }

    /**
     * Creates the database and series of one device, and sets its time to live, unless this schema did so before. What
     * exists already stays as it is.
     *
     * @param device a path with quotes where needed
     * @throws SchemaException if a series exists with another type than the entity's
     */
    public void createOnce(@DevicePath String device) {
        if (!isCreated(device)) {
            over(SessionView.oneCall(session)).createNow(device);
        }
    }

    private void createNow(String device) {
        databases.createFor(device);
        session.createSeries(device, measurements, definition.alignment());
        timeToLive.ifPresent(wanted -> wanted.applyTo(device));
        if (created.size() >= MOST_REMEMBERED) {
            created.clear();
        }
        created.add(device);
    }
}
