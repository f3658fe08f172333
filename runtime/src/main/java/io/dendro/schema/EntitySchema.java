package io.dendro.schema;

import io.dendro.Session;
import io.dendro.annotation.DevicePath;
import io.dendro.error.SchemaException;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.EntityDefinition;
import io.dendro.query.MeasurementColumn;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The database and series of one entity. Thread-safe.
 *
 * <p>IoTDB creates what it lacks when rows arrive, but with encodings of its own choice. Dendro therefore creates the
 * series of each device, with the encodings and compressors that the entity declares, before it first writes to it.
 */
public final class EntitySchema {

    private static final int DATABASE_EXISTS = 501;
    private static final int MOST_REMEMBERED = 1 << 20;

    private final Session session;
    private final EntityDefinition<?> definition;
    private final List<MeasurementSchema> measurements;
    private final Set<String> created = ConcurrentHashMap.newKeySet();

    /** Made by the entity's mapper. */
    public EntitySchema(Session session, EntityDefinition<?> definition) {
        this.session = session;
        this.definition = definition;
        this.measurements = definition.measurements().stream()
                .<MeasurementSchema>map(MeasurementColumn::schema)
                .toList();
    }

    /**
     * Creates the entity's database, and its series where its path has no placeholder. Idempotent.
     *
     * <p>The series of devices that a placeholder stands for are created when the first row of each is written.
     *
     * @throws SchemaException if databases below that path exist already: then create those needed by hand
     */
    public void create() {
        definition.template().database().ifPresent(this::createDatabase);
        if (definition.nodes().isEmpty()) {
            createOnce(definition.template().render(List.of()));
        }
    }

    private void createDatabase(String database) {
        try {
            session.execute("CREATE DATABASE " + database);
        } catch (SchemaException e) {
            if (e.statusCode().orElse(0) != DATABASE_EXISTS) {
                throw e;
            }
        }
    }

    /** Whether this schema has created the series of a device, given as a path with quotes where needed. */
    public boolean isCreated(@DevicePath String device) {
        return created.contains(device);
    }

    /**
     * Creates the series of one device unless this schema did so before. What exists already stays as it is.
     *
     * @param device a path with quotes where needed
     * @throws SchemaException if a series exists with another type than the entity's
     */
    public void createOnce(@DevicePath String device) {
        if (isCreated(device)) {
            return;
        }
        session.createSeries(device, measurements, definition.alignment());
        if (created.size() >= MOST_REMEMBERED) {
            created.clear();
        }
        created.add(device);
    }
}
