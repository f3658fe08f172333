package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.error.InsertException;
import io.dendro.schema.EntitySchema;
import io.dendro.write.InsertReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short way of one entity, as programs that insert row by row take it: it goes where nothing is special, and makes next to
 * nothing that the garbage collector must take away. Thread-safe.
 */
final class SingleInsert<E> {

    private final TimeseriesMapper<E> mapper;
    private final Session session;
    private final EntitySchema schema;
    private final InsertReport<E> written = new InsertReport<>(1, List.of(), List.of());

    SingleInsert(TimeseriesMapper<E> mapper, Session session, EntitySchema schema) {
        this.mapper = mapper;
        this.session = session;
        this.schema = schema;
    }

    /** Inserts an entity; returns null if nothing was done, as it needs more than that or is not sound. */
    @Nullable
    InsertReport<E> insert(E entity, InsertBuffers<E> buffers) {
        if (!isReady(entity, buffers)) {
            return null;
        }
        try {
            session.insert(buffers.tablet());
            return written;
        } catch (InsertException e) {
            RefusedRows<E> refused = new RefusedRows<>(schema);
            SentRows<E> sent = SentRows.run(List.of(entity), 0, 1);
            e.failures().forEach(failure -> refused.add(failure, sent));
            return new InsertReport<>(0, List.of(), refused.refusals());
        }
    }

    private boolean isReady(E entity, InsertBuffers<E> buffers) {
        DeviceIndex devices = buffers.devices();
        Tablet tablet = buffers.tablet();
        try {
            devices.begin();
            mapper.path(entity, devices);
            tablet.clear(devices.device(devices.ordinal()));
            buffers.row().begin(mapper.time(entity, session.timePrecision()));
            mapper.write(entity, buffers.row());
        } catch (RuntimeException e) {
            // Whoever comes after this meets it again, and can tell what it means.
            return false;
        }
        return schema.isCreated(tablet.device()) && tablet.emptyRows().length == 0;
    }
}
