package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.internal.metadata.DeviceReading;
import io.dendro.metadata.DeviceInfo;
import io.dendro.model.PathTemplate;
import java.util.function.Supplier;

/** Reads devices of SHOW DEVICES with the nodes of their paths. */
record DeviceBinding<E>(PathTemplate template) implements RowBinding<Device<E>> {

    @Override
    public Supplier<Device<E>> bind(ResultSet result) {
        Supplier<DeviceInfo> rows = new DeviceReading().bind(result);
        return () -> {
            DeviceInfo device = rows.get();
            return new Device<>(template.bind(device.path()), device);
        };
    }
}
