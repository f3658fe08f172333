package io.dendro.mapping;

import io.dendro.Parameters;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.annotation.Sql;
import io.dendro.internal.background.FutureWrite;
import io.dendro.internal.batch.Delivery;
import io.dendro.internal.batch.LoggingListener;
import io.dendro.internal.batch.QueuedBatchWriter;
import io.dendro.internal.batch.StoredEntities;
import io.dendro.internal.view.SessionView;
import io.dendro.query.DeleteStatement;
import io.dendro.query.DeviceQuery;
import io.dendro.query.EntityDefinition;
import io.dendro.query.EntityQuery;
import io.dendro.query.Into;
import io.dendro.query.Projections;
import io.dendro.query.SeriesQuery;
import io.dendro.query.SqlQuery;
import io.dendro.schema.EntitySchema;
import io.dendro.write.BatchListener;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.InsertOptions;
import io.dendro.write.InsertReport;
import io.dendro.write.Only;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes and queries the rows of one entity. The annotation processor generates a subclass for each annotated record;
 * its static columns are what queries are made of.
 *
 * <p>Thread-safe, cheap to create, and without resources of its own: it lives as long as its session.
 *
 * @param <E> the entity
 */
public abstract class TimeseriesMapper<E> extends Projections<E> {

    private final Session session;
    private final EntityDefinition<E> definition;
    private final EntitySchema schema;
    private final EntityInserts<E> inserts;

    /** @throws IllegalArgumentException if the entity has no measurement */
    protected TimeseriesMapper(Session session, EntityDefinition<E> definition) {
        super(session, definition);
        if (definition.columns().readable().isEmpty()) {
            throw new IllegalArgumentException(definition.type().getName() + " has no measurement");
        }
        this.session = session;
        this.definition = definition;
        this.schema = new EntitySchema(session, definition);
        this.inserts = new EntityInserts<>(this, session, definition, schema);
    }

    /** The same mapper over a view of its session. */
    TimeseriesMapper(TimeseriesMapper<E> same, Session view) {
        super(view, same.definition);
        this.session = view;
        this.definition = same.definition;
        this.schema = same.schema.over(view);
        this.inserts = new EntityInserts<>(same, view, definition, schema);
    }

    /**
     * The generated mapper of an entity, found by its name. Where the name can be written down, {@code new} says the same.
     *
     * @throws IllegalStateException if there is no mapper, or it was made for another version of Dendro, with the cure
     */
    public static <E> TimeseriesMapper<E> of(Class<E> entity, Session session) {
        return GeneratedMapper.of(entity).open(session);
    }

    /**
     * This mapper with a time for each of its calls, as {@link Session#within} gives it: whatever an insert, a query, a
     * statement or a creation consists of ends within the time, all told. Of an insert that is also the time in which its
     * entities are iterated. For what runs in the background it begins when a thread takes it; each attempt of a batch writer
     * to deliver has it anew.
     *
     * <p>It shares with this mapper what is known of devices that have their series, but has buffers of its own: keep it for
     * many calls instead of asking for one for each.
     *
     * <pre>{@code
     * TimeseriesMapper<Reading> quick = readings.within(Duration.ofSeconds(2)); // once
     * quick.insert(reading);
     * }</pre>
     *
     * @throws IllegalArgumentException if it is not between 1 ms and 2,147,483,647 ms
     */
    public final TimeseriesMapper<E> within(Duration time) {
        return new MapperView<>(this, session.within(time));
    }

    /** The entity's time in the server's precision. */
    protected abstract long time(E entity, TimePrecision precision);

    /** Gives the entity's path values, in the order of the template's placeholders. */
    protected abstract void path(E entity, PathWriter path);

    /** Gives the entity's measurements, each once. */
    protected abstract void write(E entity, RowWriter row);

    /** Makes an entity of the current row. */
    protected abstract E read(RowReader row);

    /** How the entity lies in IoTDB. */
    public final EntityDefinition<E> definition() {
        return definition;
    }

    /** The database and series of the entity. */
    public final EntitySchema schema() {
        return schema;
    }

    /**
     * Writes one entity and waits until the server has it.
     *
     * @see #insert(Iterable)
     */
    public final InsertReport<E> insert(E entity) {
        return inserts.insert(entity);
    }

    /**
     * Writes entities of any number of devices, in any order, and waits until the server has them. They are grouped by
     * device, sorted by time and sent in tablets (see {@link io.dendro.SessionOptions#withTabletRows}). The series of a
     * device that this mapper has not written before are created first, with the encodings that the entity declares.
     *
     * <p>A row at the time of an earlier one of its device replaces its values; nulls replace nothing, here as on the
     * server. Writing again after a failure is therefore safe. The entity, or {@linkplain #insert(Iterable, InsertOptions)
     * options}, may ask for another {@link io.dendro.annotation.DuplicatePolicy}, which says which entities are compared. Two
     * times are one if the server's precision makes them so.
     *
     * <p>Whatever else is thrown suppresses an {@code EntityInsertException}, if the server had refused rows before that.
     *
     * @throws io.dendro.error.MappingException if an entity cannot be stored, naming it and the component, or two of them
     *     are refused as duplicates; entities before it may have been written
     * @throws IllegalStateException if all measurements of the entity are read only
     * @throws io.dendro.write.EntityInsertException if the server refused part of them, with a report that names these
     *     entities; the rest is written
     * @throws io.dendro.error.TransientException if the server could not be reached or could not serve
     */
    public final InsertReport<E> insert(Iterable<? extends E> entities) {
        return insert(entities, InsertOptions.none());
    }

    /**
     * Writes entities by other policies than the entity declares.
     *
     * <pre>{@code
     * readings.insert(rows, InsertOptions.none().withDuplicates(DuplicatePolicy.FIRST_WINS));
     * }</pre>
     *
     * @see #insert(Iterable)
     */
    public final InsertReport<E> insert(Iterable<? extends E> entities, InsertOptions options) {
        return inserts.insert(entities, options);
    }

    /**
     * Writes the entities of a stream as they come, and waits until the server has them. Of an endless one, 65,536 are held at
     * a time, and none after they are written, save those that the report names. What is sent before the stream fails is
     * written.
     *
     * <p>The stream is read to its end, in its order and by the calling thread, and not closed: whoever opened it closes it,
     * as in {@code try (Stream<Reading> lines = ...) { readings.insert(lines); }}.
     *
     * @see #insert(Iterable)
     */
    public final InsertReport<E> insert(Stream<? extends E> entities) {
        return insert(entities, InsertOptions.none());
    }

    /**
     * Writes the entities of a stream by other policies than the entity declares.
     *
     * @see #insert(Stream)
     */
    public final InsertReport<E> insert(Stream<? extends E> entities, InsertOptions options) {
        return inserts.insert(entities, options);
    }

    /**
     * Writes some measurements of an entity, as {@code insert(reading, only(TEMPERATURE, RPM))}; what the server has of the
     * others stays.
     *
     * @see #insert(Iterable, Only)
     */
    public final InsertReport<E> insert(E entity, Only<E> only) {
        return inserts.insert(List.of(entity), only);
    }

    /**
     * Writes some measurements of entities. An entity without a value of these counts as empty. All its measurements must be
     * such that the whole of it could be written.
     *
     * @throws IllegalArgumentException if one of the measurements is read only
     * @see #insert(Iterable)
     */
    public final InsertReport<E> insert(Iterable<? extends E> entities, Only<E> only) {
        return inserts.insert(entities, only);
    }

    /**
     * Writes one entity in the background.
     *
     * @see #insertAsync(Iterable)
     */
    public final CompletableFuture<InsertReport<E>> insertAsync(E entity) {
        return insertAsync(List.of(entity));
    }

    /**
     * Writes entities in the background, on a {@linkplain Session#executor() thread of the session}, where they are iterated
     * too. The future ends as {@link #insert(Iterable)} does, with what it returns or throws. Cancelling it interrupts the
     * write; some of it may have been carried out. Where entities come one by one, a {@linkplain #batchWriter() batch writer}
     * serves better: this keeps no order between two calls, and no bound on how many wait.
     *
     * @throws IllegalStateException if the session is closed
     */
    public final CompletableFuture<InsertReport<E>> insertAsync(Iterable<? extends E> entities) {
        return FutureWrite.of(() -> insert(entities), session.executor());
    }

    /**
     * Writes entities in the background by other policies than the entity declares.
     *
     * @see #insertAsync(Iterable)
     */
    public final CompletableFuture<InsertReport<E>> insertAsync(Iterable<? extends E> entities, InsertOptions options) {
        return FutureWrite.of(() -> insert(entities, options), session.executor());
    }

    /**
     * Opens a writer with the default options, which warns in the log of what it cannot write.
     *
     * @see #batchWriter(BatchOptions, BatchListener)
     */
    public final BatchWriter<E> batchWriter() {
        return batchWriter(BatchOptions.defaults());
    }

    /**
     * Opens a writer that warns in the log of what it cannot write.
     *
     * @see #batchWriter(BatchOptions, BatchListener)
     */
    public final BatchWriter<E> batchWriter(BatchOptions options) {
        return batchWriter(options, new LoggingListener<>());
    }

    /**
     * Opens a writer that collects entities and writes them in the background. Close it.
     *
     * @param listener told of what it cannot write
     * @throws IllegalStateException if all measurements of the entity are read only
     * @throws io.dendro.write.StoreException if the writer is to have a store, and that cannot be opened
     */
    public final BatchWriter<E> batchWriter(BatchOptions options, BatchListener<E> listener) {
        inserts.requireWritten();
        Delivery<E> delivery = new EntityDelivery<>(this, inserts, session.timePrecision());
        if (options.store().isEmpty()) {
            return new QueuedBatchWriter<>(delivery, session.executor(), options, listener);
        }
        StoredEntities<E> entities = new StoredEntities<>(delivery, new EntityRowFormat<>(this, session));
        return QueuedBatchWriter.stored(entities, session.executor(), options, listener);
    }

    /** Starts a query for whole entities. */
    public final EntityQuery<E> select() {
        return EntityQuery.of(session, definition, this::rows);
    }

    /**
     * Reads entities with a statement of your own, for what {@link #select()} cannot say: a SELECT that ends with {@code ALIGN
     * BY DEVICE}, and whose columns or aliases have the names of the measurements.
     *
     * <pre>{@code
     * readings.query("SELECT * FROM root.factory.berlin.** WHERE temperature > :limit ALIGN BY DEVICE",
     *         Parameters.of("limit", 80)).list();
     * }</pre>
     *
     * @throws io.dendro.error.MappingException when it is read, if rows have no device or time, a column another type than its
     *     component, or a component that needs one no value; the message names them
     */
    public final SqlQuery<E> query(@Sql(Sql.Kind.QUERY) String sql) {
        return SqlQuery.of(session, definition, sql, this::rows);
    }

    /**
     * Reads entities with a statement of your own and values for its {@code :names}.
     *
     * @throws IllegalArgumentException as {@link Session#bind}
     * @see #query(String)
     */
    public final SqlQuery<E> query(@Sql(Sql.Kind.QUERY) String sql, Parameters parameters) {
        return query(session.bind(sql, parameters));
    }

    private Supplier<E> rows(ResultSet result) {
        RowReader reader = RowReader.of(result, definition);
        return () -> {
            reader.advance();
            return read(reader);
        };
    }

    /**
     * Starts a statement by which the server writes rows of this entity, or aggregates of them, into devices of another one.
     * It is one call of this mapper, be the other one {@linkplain #within within another time} or without.
     *
     * @throws IllegalArgumentException if the other mapper has another session
     */
    public final <T> Into<E, T> into(TimeseriesMapper<T> target) {
        if (!SessionView.areOfOne(target.session, session)) {
            throw new IllegalArgumentException(
                    "into " + target.definition.type().getSimpleName()
                            + ": the server that reads also writes, so give a mapper of the same session");
        }
        EntitySchema written = target.schema;
        return Into.of(session, definition, target.definition, (call, device) -> written.over(call)
                .createOnce(device));
    }

    /** Starts a query for the devices of the entity that exist. */
    public final DeviceQuery<E> devices() {
        return DeviceQuery.of(session, definition);
    }

    /** Starts a query for the series that the entity's devices have. */
    public final SeriesQuery<E> series() {
        return SeriesQuery.of(session, definition);
    }

    /**
     * Starts a deletion of rows.
     *
     * @throws IllegalStateException if a measurement's name holds a sign of regular expressions, as {@link DeleteStatement#of}
     *     says
     */
    public final DeleteStatement<E> delete() {
        return DeleteStatement.of(session, definition);
    }
}
