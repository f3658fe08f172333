package io.dendro.mapping;

import io.dendro.DeviceRecord;
import io.dendro.DeviceSeries;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.error.SchemaException;
import io.dendro.internal.batch.RowFormat;
import io.dendro.internal.segment.Contents;
import io.dendro.internal.segment.Layout;
import io.dendro.internal.store.RowBytes;
import io.dendro.internal.store.RowLayout;
import io.dendro.internal.store.StoredRow;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.EntityDefinition;
import io.dendro.query.MeasurementColumn;
import io.dendro.schema.EntitySchema;
import io.dendro.write.InsertReport;
import io.dendro.write.StoreException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Entities as rows of a store. */
final class EntityRowFormat<E> implements RowFormat<E> {

    private static final int MOST_DEVICES = 1 << 16;

    private final TimeseriesMapper<E> mapper;
    private final Session session;
    private final TimePrecision precision;
    private final Layout layout;
    private final Queue<Encoder> spare = new ConcurrentLinkedQueue<>();

    EntityRowFormat(TimeseriesMapper<E> mapper, Session session) {
        this.mapper = mapper;
        this.session = session;
        this.precision = session.timePrecision();
        EntityDefinition<E> definition = mapper.definition();
        this.layout = new Layout(new RowLayout(precision, definition.alignment(), columns(definition)).encoded());
    }

    private static List<MeasurementSchema> columns(EntityDefinition<?> definition) {
        return definition.measurements().stream()
                .<MeasurementSchema>map(MeasurementColumn::schema)
                .toList();
    }

    /** What is filled for one row after another. */
    private record Encoder(DeviceIndex devices, RowBytes bytes, RowWriter row) {

        static Encoder of(EntityDefinition<?> definition, TimePrecision precision) {
            RowBytes bytes = new RowBytes(columns(definition));
            return new Encoder(new DeviceIndex(definition), bytes, new RowWriter(bytes, precision, definition));
        }
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public void requireReadable(Layout found) {
        TimePrecision stored = RowLayout.decoded(found.bytes()).precision();
        if (stored != precision) {
            throw new StoreException(
                    "the store holds rows whose times are " + stored + ", and those of this session are " + precision
                            + ": send them over a session of their precision to a server that counts so,"
                            + " or let the writer have another directory; if there is no such server they cannot be sent",
                    null);
        }
    }

    @Override
    public byte[] encode(E entity) {
        Encoder kept = spare.poll();
        Encoder encoder = kept == null ? Encoder.of(mapper.definition(), precision) : kept;
        try {
            return encode(entity, encoder);
        } finally {
            if (encoder.devices().size() > MOST_DEVICES) {
                encoder.devices().clear();
            }
            spare.add(encoder);
        }
    }

    private byte[] encode(E entity, Encoder encoder) {
        encoder.devices().begin();
        mapper.path(entity, encoder.devices());
        encoder.bytes().clear(encoder.devices().device(encoder.devices().ordinal()));
        encoder.row().begin(mapper.time(entity, precision));
        mapper.write(entity, encoder.row());
        return encoder.bytes().encoded();
    }

    @Override
    public InsertReport<E> deliver(Contents rows) {
        return new StoredInsert<>(session, mapper.definition(), series(rows)).write(rows(rows));
    }

    /** The series as the entity declares them, if the rows were written by a class like it. */
    private StoredSeries series(Contents rows) {
        return rows.layout().equals(layout)
                ? new DeclaredSeries(mapper.schema())
                : new FormerSeries(RowLayout.decoded(rows.layout().bytes()));
    }

    private record DeclaredSeries(EntitySchema schema) implements StoredSeries {

        @Override
        public Map<String, SchemaException> create(Session call, Collection<String> devices) {
            return schema.over(call).createMost(devices);
        }

        @Override
        public void forget(Session call, String device) {
            schema.forget(device);
        }
    }

    private record FormerSeries(RowLayout layout) implements StoredSeries {

        @Override
        public Map<String, SchemaException> create(Session call, Collection<String> devices) {
            return over(call).createMost(devices);
        }

        @Override
        public void forget(Session call, String device) {
            over(call).forget(device);
        }

        private DeviceSeries over(Session call) {
            return call.deviceSeries(layout.columns(), layout.alignment());
        }
    }

    @Override
    public List<DeviceRecord> records(Contents rows) {
        return rows(rows).stream().map(StoredRow::toRecord).toList();
    }

    private static List<StoredRow> rows(Contents rows) {
        return StoredRow.all(rows.layout().bytes(), rows.entries());
    }
}
