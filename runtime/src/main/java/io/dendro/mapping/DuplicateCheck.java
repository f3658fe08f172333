package io.dendro.mapping;

import io.dendro.error.Context;
import io.dendro.error.MappingException;
import io.dendro.query.EntityDefinition;
import java.time.Instant;
import java.util.function.LongFunction;

/** Refuses rows of one device and time, before any of them is sent. */
final class DuplicateCheck {

    private final EntityDefinition<?> definition;
    private final DeviceIndex devices;
    private final RowOrder order = new RowOrder();

    /** @param devices numbers the devices; it is left as the last rows made it */
    DuplicateCheck(EntityDefinition<?> definition, DeviceIndex devices) {
        this.definition = definition;
        this.devices = devices;
    }

    void add(int device, long time) {
        order.add(device, time);
    }

    /**
     * Compares all rows that were added.
     *
     * @param first the number of the first of them in the whole insert
     * @param instant what a timestamp means
     * @throws MappingException if two have one device and time, naming both
     */
    void run(long first, LongFunction<Instant> instant) {
        order.sort(devices.size());
        for (int device = 0; device < devices.size(); device++) {
            for (int position = order.start(device) + 1; position < order.end(device); position++) {
                if (order.time(position - 1) == order.time(position)) {
                    throw new MappingException(
                            definition.type().getSimpleName() + " number " + (first + order.index(position - 1))
                                    + " and number " + (first + order.index(position))
                                    + " of the insert have one time, " + instant.apply(order.time(position))
                                    + ", and the entity refuses such duplicates; leave one of them out, or let the entity"
                                    + " have DuplicatePolicy.LAST_WINS",
                            Context.ofDevice(devices.device(device)),
                            null);
                }
            }
        }
    }
}
