package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.TimePrecision;
import io.dendro.query.EntityDefinition;
import io.dendro.query.MeasurementColumn;
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
        Tablet tablet = session.tablet(
                definition.measurements().stream()
                        .map(MeasurementColumn::schema)
                        .toList(),
                definition.alignment());
        TimePrecision precision = session.server().precision();
        return new InsertBuffers<>(
                new ArrayList<>(),
                new DeviceIndex(definition),
                new RowOrder(),
                tablet,
                new RowWriter(tablet, precision, definition));
    }

    void clear() {
        chunk.clear();
        devices.clear();
        tablet.clear("");
    }
}
