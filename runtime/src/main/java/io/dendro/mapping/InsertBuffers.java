package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.EntityDefinition;
import io.dendro.query.MeasurementColumn;
import io.dendro.write.Only;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What an insert fills, kept from insert to insert.
 *
 * @param chunk rows of an iterable that is no list
 * @param devices numbers of the devices met
 * @param order the order of rows that come mixed
 * @param filling the rows of one device on their way
 * @param shortTablets the rows of many
 */
record InsertBuffers<E>(
        List<E> chunk, DeviceIndex devices, RowOrder order, TabletFilling filling, ShortTablets<E> shortTablets) {

    static <E> InsertBuffers<E> of(Session session, EntityDefinition<E> definition) {
        return of(definition, () -> {
            Tablet tablet = session.tablet(definition.columns().schemas(), definition.alignment());
            return new TabletFilling(tablet, new RowWriter(tablet, session.timePrecision(), definition));
        });
    }

    /** Buffers for some of the measurements. */
    static <E> InsertBuffers<E> of(Session session, EntityDefinition<E> definition, Only<E> only) {
        List<MeasurementColumn<E, ?>> all = definition.measurements();
        List<MeasurementColumn<E, ?>> chosen =
                all.stream().filter(only.columns()::contains).toList();
        if (chosen.size() < only.columns().size()) {
            throw new IllegalArgumentException("only(" + only + ") of "
                    + definition.type().getName() + " names a measurement that is read only; name those to write");
        }
        List<MeasurementSchema> schemas = chosen.stream()
                .<MeasurementSchema>map(MeasurementColumn::schema)
                .toList();
        int[] places = all.stream().mapToInt(chosen::indexOf).toArray();
        return of(definition, () -> {
            Tablet tablet = session.tablet(schemas, definition.alignment());
            ChosenColumns columns = new ChosenColumns(tablet, places);
            return new TabletFilling(tablet, new RowWriter(columns, session.timePrecision(), definition));
        });
    }

    private static <E> InsertBuffers<E> of(EntityDefinition<E> definition, Supplier<TabletFilling> making) {
        return new InsertBuffers<>(
                new ArrayList<>(),
                new DeviceIndex(definition),
                new RowOrder(),
                making.get(),
                new ShortTablets<>(making));
    }

    Tablet tablet() {
        return filling.tablet();
    }

    RowWriter row() {
        return filling.row();
    }

    void clear() {
        chunk.clear();
        devices.trim();
        tablet().clear("");
        shortTablets.trim();
    }
}
