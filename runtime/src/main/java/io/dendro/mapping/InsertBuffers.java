package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.EntityDefinition;
import io.dendro.query.MeasurementColumn;
import io.dendro.write.Only;
import java.util.ArrayList;
import java.util.List;

/**
 * What an insert fills, kept from insert to insert.
 *
 * @param chunk rows of an iterable that is no list
 * @param devices numbers of the devices met
 * @param order the order of rows that come mixed
 * @param tablet the rows of one device on their way
 * @param row how a row gets into the tablet
 */
record InsertBuffers<E>(List<E> chunk, DeviceIndex devices, RowOrder order, Tablet tablet, RowWriter row) {

    static <E> InsertBuffers<E> of(Session session, EntityDefinition<E> definition) {
        Tablet tablet = session.tablet(definition.columns().schemas(), definition.alignment());
        RowWriter row = new RowWriter(tablet, session.server().precision(), definition);
        return of(definition, tablet, row);
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
        Tablet tablet = session.tablet(
                chosen.stream()
                        .<MeasurementSchema>map(MeasurementColumn::schema)
                        .toList(),
                definition.alignment());
        int[] places = all.stream().mapToInt(chosen::indexOf).toArray();
        ChosenColumns columns = new ChosenColumns(tablet, places);
        RowWriter row = new RowWriter(columns, session.server().precision(), definition);
        return of(definition, tablet, row);
    }

    private static <E> InsertBuffers<E> of(EntityDefinition<E> definition, Tablet tablet, RowWriter row) {
        return new InsertBuffers<>(new ArrayList<>(), new DeviceIndex(definition), new RowOrder(), tablet, row);
    }

    void clear() {
        chunk.clear();
        devices.trim();
        tablet.clear("");
    }
}
