package io.dendro.mapping;

import io.dendro.error.HandshakeException;
import io.dendro.error.PermanentException;
import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the rows of each device by themselves, where the server would not take them together: one device on which the user
 * must not write does not keep the others from being written.
 */
final class DeviceByDevice<E> {

    private final Function<List<E>, InsertReport<E>> insert;
    private final List<E> emptyRows = new ArrayList<>();
    private final List<Refusal<E>> refusals = new ArrayList<>();
    private long rows;
    private long leftOut;

    /** @param insert writes rows of one device, in their order */
    DeviceByDevice(Function<List<E>, InsertReport<E>> insert) {
        this.insert = insert;
    }

    InsertReport<E> write(TimeseriesMapper<E> mapper, List<E> entities) {
        for (List<E> ofDevice : parted(mapper, entities)) {
            try {
                InsertReport<E> report = insert.apply(ofDevice);
                rows += report.rows();
                leftOut += report.leftOut();
                emptyRows.addAll(report.emptyRows());
                refusals.addAll(report.refusals());
            } catch (HandshakeException e) {
                throw e;
            } catch (PermanentException e) {
                refusals.add(
                        new Refusal<>(ofDevice, e.statusCode(), e.device(), String.valueOf(e.getMessage()), List.of()));
            }
        }
        return new InsertReport<>(rows, emptyRows, refusals, leftOut);
    }

    private static <E> List<List<E>> parted(TimeseriesMapper<E> mapper, List<E> entities) {
        DeviceIndex devices = new DeviceIndex(mapper.definition());
        List<List<E>> parts = new ArrayList<>();
        for (E entity : entities) {
            devices.begin();
            mapper.path(entity, devices);
            int device = devices.ordinal();
            if (device == parts.size()) {
                parts.add(new ArrayList<>());
            }
            parts.get(device).add(entity);
        }
        return parts;
    }
}
