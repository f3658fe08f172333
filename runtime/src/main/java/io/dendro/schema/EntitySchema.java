package io.dendro.schema;

import io.dendro.DeviceSeries;
import io.dendro.Session;
import io.dendro.annotation.DevicePath;
import io.dendro.error.SchemaException;
import io.dendro.internal.view.SessionView;
import io.dendro.model.DeviceName;
import io.dendro.query.EntityDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    private final Session session;
    private final EntityDefinition<?> definition;
    private final EntityDatabases databases;
    private final @Nullable TimeToLive timeToLive;
    private volatile @Nullable DeviceSeries series;

    /** Made by the entity's mapper. */
    public EntitySchema(Session session, EntityDefinition<?> definition) {
        this.session = session;
        this.definition = definition;
        this.databases = new EntityDatabases(session, definition.devices());
        Duration kept = definition.devices().timeToLive().orElse(null);
        this.timeToLive = kept == null ? null : new TimeToLive(session, kept.toMillis());
    }

    private EntitySchema(Session view, EntitySchema same) {
        this.session = view;
        this.definition = same.definition;
        this.databases = same.databases.over(view);
        this.timeToLive = same.timeToLive == null ? null : same.timeToLive.over(view);
    }

    /** Taken when it is needed: mappers that only read do without. */
    private DeviceSeries series() {
        DeviceSeries taken = series;
        if (taken == null) {
            taken = session.deviceSeries(definition.columns().schemas(), definition.alignment());
            series = taken;
        }
        return taken;
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
        if (!definition.measurements().isEmpty()) {
            over(SessionView.oneCall(session)).createAll();
        }
    }

    private void createAll() {
        databases.create();
        if (definition.nodes().isEmpty()) {
            createOnce(definition.template().render(List.of()));
        }
        if (timeToLive != null) {
            timeToLive.applyTo(definition
                    .template()
                    .pattern(Collections.nCopies(definition.nodes().size(), null)));
        }
    }

    /**
     * Whether the series of a device are known to be there: some mapper of the session has created or found them for an
     * entity of the same measurements, and the session has deleted no series since.
     *
     * @param device a path with quotes where needed
     */
    public boolean isCreated(@DevicePath String device) {
        return isKnown(device) || isKnown(DeviceName.parse(device).text());
    }

    private boolean isKnown(String device) {
        return series().areKnownOf(device) && (timeToLive == null || timeToLive.isKnownOf(device));
    }

    /**
     * Creates the database and series of one device, and sets its time to live, unless that is {@linkplain #isCreated known}
     * to be done. What exists already stays as it is.
     *
     * @param device a path with quotes where needed
     * @throws SchemaException if a series exists with another type than the entity's
     */
    public void createOnce(@DevicePath String device) {
        createOnce(List.of(device));
    }

    /**
     * Does for several devices what {@link #createOnce(String)} does for one, at the cost of few requests for those that
     * exist already.
     *
     * @param devices paths with quotes where needed
     * @throws SchemaException if some cannot have their series; the others have them. It names the devices, and if there are
     *     several it {@linkplain Throwable#getSuppressed suppresses} an exception for each
     */
    public void createOnce(Collection<String> devices) {
        SchemaException.throwAny(createMost(devices));
    }

    /**
     * Does for several devices what {@link #createOnce(Collection)} does, and tells of those that cannot have their series
     * without throwing. Let no result of it go unread.
     *
     * @param devices paths with quotes where needed
     * @return the devices that cannot have their series, as they were given, and why
     */
    public Map<String, SchemaException> createMost(Collection<String> devices) {
        List<String> unknown = new ArrayList<>();
        for (String device : devices) {
            if (!isCreated(device)) {
                unknown.add(device);
            }
        }
        return unknown.isEmpty() ? Map.of() : over(SessionView.oneCall(session)).createNow(unknown);
    }

    private Map<String, SchemaException> createNow(List<String> unknown) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (String device : unknown) {
            paths.put(device, DeviceName.parse(device).text());
        }
        Map<String, SchemaException> found = refusals(List.copyOf(new LinkedHashSet<>(paths.values())));
        Map<String, SchemaException> refusals = new LinkedHashMap<>();
        for (Map.Entry<String, String> device : paths.entrySet()) {
            SchemaException refusal = found.get(device.getValue());
            if (refusal != null) {
                refusals.put(device.getKey(), refusal);
            }
        }
        return refusals;
    }

    /** @param devices as the server writes them, each once */
    private Map<String, SchemaException> refusals(List<String> devices) {
        Map<String, SchemaException> refusals = databases.createFor(devices, series());
        List<String> placed = new ArrayList<>(devices);
        placed.removeAll(refusals.keySet());
        refusals.putAll(series().createMost(placed));
        placed.removeAll(refusals.keySet());
        if (timeToLive != null) {
            refusals.putAll(timeToLive.applyTo(placed));
        }
        return refusals;
    }

    /** Looks at a device again before its next row is written, as when the server says that it lacks series. Any spelling of its path will do. */
    public void forget(@DevicePath String device) {
        series().forget(device);
    }
}
