package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.error.Context;
import io.dendro.error.MappingException;
import io.dendro.query.EntityDefinition;
import io.dendro.query.MeasurementColumn;
import io.dendro.schema.EntitySchema;
import io.dendro.write.InsertReport;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Brings entities into tablets and tablets to the server. Thread-safe: each call has buffers of its own. */
final class EntityInserts<E> {

    private static final int LONGEST_SHOWN = 300;

    private final TimeseriesMapper<E> mapper;
    private final Session session;
    private final EntityDefinition<E> definition;
    private final EntitySchema schema;
    private final Queue<Buffers<E>> spare = new ConcurrentLinkedQueue<>();

    private record Buffers<E>(InsertBatch<E> batch, Tablet tablet, RowWriter row) {}

    EntityInserts(TimeseriesMapper<E> mapper, Session session, EntityDefinition<E> definition, EntitySchema schema) {
        this.mapper = mapper;
        this.session = session;
        this.definition = definition;
        this.schema = schema;
    }

    InsertReport<E> insert(Iterable<? extends E> entities) {
        Buffers<E> buffers = borrow();
        Progress<E> progress = new Progress<>();
        try (InsertStream stream = new InsertStream(session, schema)) {
            Iterator<? extends E> iterator = entities.iterator();
            while (iterator.hasNext()) {
                gather(iterator, buffers.batch(), progress);
                send(buffers, stream, progress);
            }
            stream.finish();
        } finally {
            buffers.batch().clear();
            spare.add(buffers);
        }
        return new InsertReport<>(progress.rows, progress.emptyRows);
    }

    private Buffers<E> borrow() {
        Buffers<E> kept = spare.poll();
        if (kept != null) {
            return kept;
        }
        Tablet tablet = session.tablet(
                definition.measurements().stream()
                        .map(MeasurementColumn::schema)
                        .toList(),
                definition.alignment());
        return new Buffers<>(
                new InsertBatch<>(new DeviceIndex(definition)),
                tablet,
                new RowWriter(tablet, session.server().precision()));
    }

    private void gather(Iterator<? extends E> entities, InsertBatch<E> batch, Progress<E> progress) {
        batch.clear();
        DeviceIndex devices = batch.devices();
        while (batch.size() < InsertBatch.MOST_ROWS && entities.hasNext()) {
            E entity = entities.next();
            long index = progress.rows + batch.size();
            if (entity == null) {
                throw new IllegalArgumentException("entity " + index + " is null");
            }
            try {
                devices.begin();
                mapper.path(entity, devices);
                batch.add(
                        entity,
                        devices.ordinal(),
                        mapper.time(entity, session.server().precision()));
            } catch (IllegalArgumentException | DateTimeException | MappingException e) {
                throw refused(entity, index, Context.NONE, e);
            }
        }
        batch.sort();
    }

    private void send(Buffers<E> buffers, InsertStream stream, Progress<E> progress) {
        InsertBatch<E> batch = buffers.batch();
        for (int device = 0; device < batch.devices().size(); device++) {
            sendDevice(buffers, device, stream, progress);
        }
        progress.rows += batch.size();
    }

    private void sendDevice(Buffers<E> buffers, int device, InsertStream stream, Progress<E> progress) {
        InsertBatch<E> batch = buffers.batch();
        Tablet tablet = buffers.tablet();
        String path = batch.devices().device(device);
        int mostRows = session.options().tabletRows();
        int mostBytes = session.options().tabletBytes();
        tablet.clear(path);
        for (int position = batch.start(device); position < batch.end(device); position++) {
            write(batch, position, buffers.row(), progress, path);
            if (tablet.rows() >= mostRows || tablet.bytes() >= mostBytes) {
                stream.send(tablet);
                tablet.clear(path);
            }
        }
        stream.send(tablet);
    }

    private void write(InsertBatch<E> batch, int position, RowWriter row, Progress<E> progress, String device) {
        E entity = batch.entity(position);
        try {
            row.begin(batch.time(position));
            mapper.write(entity, row);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refused(entity, progress.rows + batch.index(position), Context.ofDevice(device), e);
        }
        if (row.isEmpty()) {
            progress.emptyRows.add(entity);
        }
    }

    private MappingException refused(E entity, long index, Context context, RuntimeException cause) {
        return new MappingException(
                definition.type().getSimpleName() + " number " + index + " of the insert cannot be stored: "
                        + cause.getMessage() + " (" + shortened(String.valueOf(entity)) + ")",
                context,
                cause);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
    }

    /** What one insert has done so far. */
    private static final class Progress<E> {
        private long rows;
        private final List<E> emptyRows = new ArrayList<>();
    }
}
