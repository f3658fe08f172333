package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.error.AuthenticationException;
import io.dendro.error.MappingException;
import io.dendro.error.PermanentException;
import io.dendro.query.EntityDefinition;
import io.dendro.schema.EntitySchema;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.Only;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Brings entities into tablets and tablets to the server. Thread-safe: each call has buffers of its own. */
final class EntityInserts<E> {

    /** Enough rows to fill tablets of many devices, few enough that their order stays small. */
    static final int MOST_MIXED = 1 << 16;

    private final TimeseriesMapper<E> mapper;
    private final Session session;
    private final EntityDefinition<E> definition;
    private final EntitySchema schema;
    private final Queue<InsertBuffers<E>> spare = new ConcurrentLinkedQueue<>();

    EntityInserts(TimeseriesMapper<E> mapper, Session session, EntityDefinition<E> definition, EntitySchema schema) {
        this.mapper = mapper;
        this.session = session;
        this.definition = definition;
        this.schema = schema;
    }

    /** @throws EntityInsertException if part of them was refused */
    InsertReport<E> insert(Iterable<? extends E> entities) {
        return complete(attempt(entities));
    }

    /** Writes only these measurements. */
    InsertReport<E> insert(Iterable<? extends E> entities, Only<E> only) {
        return complete(attempt(entities, InsertBuffers.of(session, definition, only)));
    }

    /**
     * Writes what can be written, and reports the rest.
     *
     * @throws AuthenticationException at once, as every login that fails may bring the account nearer to being locked
     */
    InsertReport<E> insertMost(List<E> entities) {
        try {
            return insertDevices(entities);
        } catch (MappingException e) {
            Screening<E> screening =
                    new Screening<>(mapper, session.server().precision(), InsertBuffers.of(session, definition));
            screening.add(entities);
            if (screening.refusals().isEmpty()) {
                throw e;
            }
            return screening.completed(insertDevices(screening.sound()));
        }
    }

    private InsertReport<E> insertDevices(List<E> entities) {
        try {
            return attempt(entities);
        } catch (AuthenticationException | MappingException e) {
            throw e;
        } catch (PermanentException e) {
            return new DeviceByDevice<E>(this::attempt).write(mapper, entities);
        }
    }

    private static <E> InsertReport<E> complete(InsertReport<E> report) {
        if (!report.isComplete()) {
            throw new EntityInsertException(report);
        }
        return report;
    }

    private InsertReport<E> attempt(Iterable<? extends E> entities) {
        InsertBuffers<E> kept = spare.poll();
        InsertBuffers<E> buffers = kept == null ? InsertBuffers.of(session, definition) : kept;
        try {
            return attempt(entities, buffers);
        } finally {
            buffers.clear();
            spare.add(buffers);
        }
    }

    private InsertReport<E> attempt(Iterable<? extends E> entities, InsertBuffers<E> buffers) {
        requireWritten();
        try (InsertStream<E> stream = new InsertStream<>(session, schema)) {
            Insert<E> insert = new Insert<>(mapper, session, buffers, stream);
            if (entities instanceof List<? extends E> list && list instanceof RandomAccess) {
                insert.write(list);
            } else if (definition.duplicates() == DuplicatePolicy.REJECT
                    && entities instanceof Collection<? extends E> all) {
                insert.write(new ArrayList<>(all));
            } else {
                insertChunks(entities, buffers.chunk(), insert);
            }
            return insert.report();
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
        Iterator<? extends E> iterator = entities.iterator();
        while (iterator.hasNext()) {
            while (chunk.size() < MOST_MIXED && iterator.hasNext()) {
                chunk.add(iterator.next());
            }
            insert.write(chunk);
            insert.settle();
            chunk.clear();
        }
    }
}
