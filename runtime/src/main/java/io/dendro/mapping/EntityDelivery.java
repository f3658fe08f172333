package io.dendro.mapping;

import io.dendro.TimePrecision;
import io.dendro.internal.batch.Delivery;
import io.dendro.query.EntityDefinition;
import io.dendro.query.MeasurementColumn;
import io.dendro.write.InsertReport;
import java.util.List;

/** Delivers by inserting. */
final class EntityDelivery<E> implements Delivery<E> {

    private final TimeseriesMapper<E> mapper;
    private final EntityInserts<E> inserts;
    private final TimePrecision precision;
    private final long fixedBytes;
    private final boolean isFixed;

    EntityDelivery(TimeseriesMapper<E> mapper, EntityInserts<E> inserts, TimePrecision precision) {
        this.mapper = mapper;
        this.inserts = inserts;
        this.precision = precision;
        EntityDefinition<E> definition = mapper.definition();
        this.fixedBytes = Long.BYTES
                + definition.measurements().stream()
                        .mapToLong(EntityDelivery::width)
                        .sum();
        this.isFixed = definition.measurements().stream()
                .noneMatch(column -> column.schema().type().width() == 0);
    }

    /** Texts and bytes have their length in front. */
    private static long width(MeasurementColumn<?, ?> column) {
        int width = column.schema().type().width();
        return width == 0 ? Integer.BYTES : width;
    }

    @Override
    public InsertReport<E> deliver(List<E> entities) {
        return inserts.insertMost(entities);
    }

    @Override
    public long bytes(E entity) {
        if (isFixed) {
            return fixedBytes;
        }
        LengthCount count = new LengthCount();
        try {
            mapper.write(entity, new RowWriter(count, precision, mapper.definition()));
        } catch (RuntimeException e) {
            // What cannot be written is told when it is to be written.
            return fixedBytes;
        }
        return fixedBytes + count.length();
    }
}
