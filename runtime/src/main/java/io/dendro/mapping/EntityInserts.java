package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.error.HandshakeException;
import io.dendro.error.MappingException;
import io.dendro.error.PermanentException;
import io.dendro.internal.view.SessionView;
import io.dendro.query.EntityDefinition;
import io.dendro.schema.EntitySchema;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertOptions;
import io.dendro.write.InsertReport;
import io.dendro.write.Only;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Brings entities into tablets and tablets to the server. Thread-safe: each call has buffers of its own. */
final class EntityInserts<E> {

    /** So many entities are held at once where they come one by one. */
    private static final int CHUNK = 1 << 16;

    private final TimeseriesMapper<E> mapper;
    private final Session session;
    private final EntityDefinition<E> definition;
    private final EntitySchema schema;
    private final SingleInsert<E> single;
    private final Deque<InsertBuffers<E>> spare = new ArrayDeque<>();

    EntityInserts(TimeseriesMapper<E> mapper, Session session, EntityDefinition<E> definition, EntitySchema schema) {
        this.mapper = mapper;
        this.session = session;
        this.definition = definition;
        this.schema = schema;
        this.single = new SingleInsert<>(mapper, session, schema);
    }

    /** @throws EntityInsertException if it was refused */
    InsertReport<E> insert(E entity) {
        requireWritten();
        InsertBuffers<E> buffers = taken();
        InsertReport<E> report;
        try {
            report = single.insert(entity, buffers);
        } finally {
            giveBack(buffers);
        }
        return complete(report == null ? attemptAsDeclared(List.of(entity)) : report);
    }

    /** @throws EntityInsertException if part of them was refused */
    InsertReport<E> insert(Iterable<? extends E> entities, InsertOptions options) {
        return complete(attempt(entities, options.duplicates().orElse(definition.duplicates())));
    }

    /** @throws EntityInsertException if part of them was refused */
    InsertReport<E> insert(Stream<? extends E> entities, InsertOptions options) {
        // As they are pushed: an iterator over a stream of streams would hold a whole inner one.
        return insert((Pushed<E>) each -> entities.sequential().forEachOrdered(each), options);
    }

    /** Entities that only come by being pushed. */
    private interface Pushed<E> extends Iterable<E> {

        @Override
        void forEach(Consumer<? super E> each);

        @Override
        default Iterator<E> iterator() {
            throw new UnsupportedOperationException("these entities come once");
        }
    }

    /** Writes only these measurements. */
    InsertReport<E> insert(Iterable<? extends E> entities, Only<E> only) {
        return complete(attempt(entities, InsertBuffers.of(session, definition, only), definition.duplicates()));
    }

    /**
     * Writes what can be written, and reports the rest.
     *
     * @throws HandshakeException at once: it is no refusal of rows, and every login that fails may bring the account nearer
     *     to being locked
     */
    InsertReport<E> insertMost(List<E> entities) {
        try {
            return insertDevices(entities);
        } catch (MappingException e) {
            Screening<E> screening =
                    new Screening<>(mapper, session.timePrecision(), InsertBuffers.of(session, definition));
            screening.add(entities);
            if (screening.refusals().isEmpty()) {
                throw e;
            }
            return screening.completed(insertDevices(screening.sound()));
        }
    }

    private InsertReport<E> insertDevices(List<E> entities) {
        try {
            return attemptAsDeclared(entities);
        } catch (HandshakeException | MappingException e) {
            throw e;
        } catch (PermanentException e) {
            return new DeviceByDevice<E>(this::attemptAsDeclared).write(mapper, entities);
        }
    }

    private static <E> InsertReport<E> complete(InsertReport<E> report) {
        if (!report.isComplete()) {
            throw new EntityInsertException(report);
        }
        return report;
    }

    private InsertReport<E> attemptAsDeclared(List<E> entities) {
        return attempt(entities, definition.duplicates());
    }

    private InsertReport<E> attempt(Iterable<? extends E> entities, DuplicatePolicy duplicates) {
        InsertBuffers<E> buffers = taken();
        try {
            return attempt(entities, buffers, duplicates);
        } finally {
            giveBack(buffers);
        }
    }

    private InsertBuffers<E> taken() {
        InsertBuffers<E> kept;
        synchronized (spare) {
            kept = spare.pollFirst();
        }
        return kept == null ? InsertBuffers.of(session, definition) : kept;
    }

    private void giveBack(InsertBuffers<E> buffers) {
        buffers.clear();
        synchronized (spare) {
            // Inserts beyond the connections wait for each other: what they fill meanwhile is not worth keeping.
            if (spare.size() < session.options().maxConnections()) {
                spare.addFirst(buffers);
            }
        }
    }

    private InsertReport<E> attempt(
            Iterable<? extends E> entities, InsertBuffers<E> buffers, DuplicatePolicy duplicates) {
        requireWritten();
        Session call = SessionView.oneCall(session);
        try (InsertStream<E> stream = new InsertStream<>(call, schema.over(call), buffers.shortTablets())) {
            Insert<E> insert = new Insert<>(mapper, session, buffers, stream, duplicates);
            try {
                if (entities instanceof List<? extends E> list && list instanceof RandomAccess) {
                    insert.write(list);
                } else if (duplicates != DuplicatePolicy.LAST_WINS && entities instanceof Collection<? extends E> all) {
                    insert.write(new ArrayList<>(all));
                } else {
                    insertChunks(entities, buffers.chunk(), insert);
                }
                return insert.report();
            } catch (RuntimeException e) {
                insert.failed(e);
                throw e;
            }
        }
    }

    /** @throws IllegalStateException if there is nothing that could be written */
    void requireWritten() {
        if (definition.measurements().isEmpty()) {
            throw new IllegalStateException(
                    "all measurements of " + definition.type().getName()
                            + " are read only, so there is nothing to insert; let one of them be written");
        }
    }

    private void insertChunks(Iterable<? extends E> entities, List<E> chunk, Insert<E> insert) {
        entities.forEach(entity -> {
            chunk.add(entity);
            if (chunk.size() == CHUNK) {
                write(chunk, insert);
            }
        });
        write(chunk, insert);
    }

    private void write(List<E> chunk, Insert<E> insert) {
        insert.write(chunk);
        insert.settle();
        chunk.clear();
    }
}
