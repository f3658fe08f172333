package io.dendro.mapping;

import io.dendro.error.Context;
import io.dendro.error.MappingException;
import io.dendro.query.EntityDefinition;
import java.time.Instant;
import java.util.BitSet;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/** Finds rows of one device and time, before any of them is sent. */
final class Duplicates {

    private final EntityDefinition<?> definition;
    private final DeviceIndex devices;
    private final RowOrder order = new RowOrder();
    private int rows;

    /** @param devices numbers the devices; it is left as the last rows made it */
    Duplicates(EntityDefinition<?> definition, DeviceIndex devices) {
        this.definition = definition;
        this.devices = devices;
    }

    void add(int device, long time) {
        order.add(device, time);
        rows++;
    }

    /** Of each device and time the place of the row that was added first, in the order in which they were added. */
    int[] first() {
        BitSet later = new BitSet();
        order.sort(devices.size());
        for (int device = 0; device < devices.size(); device++) {
            for (int position = order.start(device) + 1; position < order.end(device); position++) {
                if (repeats(position)) {
                    later.set(order.index(position));
                }
            }
        }
        return IntStream.range(0, rows).filter(row -> !later.get(row)).toArray();
    }

    /** Rows of one device and time stand in the order in which they were added. */
    private boolean repeats(int position) {
        return order.time(position - 1) == order.time(position);
    }

    /**
     * Compares all rows that were added.
     *
     * @param first the number of the first of them in the whole insert
     * @param instant what a timestamp means
     * @throws MappingException if two have one device and time, naming both
     */
    void refuse(long first, LongFunction<Instant> instant) {
        order.sort(devices.size());
        for (int device = 0; device < devices.size(); device++) {
            for (int position = order.start(device) + 1; position < order.end(device); position++) {
                if (repeats(position)) {
                    throw new MappingException(
                            definition.type().getSimpleName() + " number " + (first + order.index(position - 1))
                                    + " and number " + (first + order.index(position))
                                    + " of the insert have one time, " + instant.apply(order.time(position))
                                    + ", and DuplicatePolicy.REJECT refuses such duplicates; leave one of them out, or"
                                    + " choose FIRST_WINS or LAST_WINS, for the entity or for this call",
                            Context.ofDevice(devices.device(device)),
                            null);
                }
            }
        }
    }
}
