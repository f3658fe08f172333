package io.dendro.query;

import static java.util.Objects.requireNonNull;

import io.dendro.ResultSet;
import io.dendro.model.PathTemplate;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads rows of SHOW DEVICES, in which everything is text. */
record DeviceBinding<E>(PathTemplate template) implements RowBinding<Device<E>> {

    private static final String FOR_EVER = "INF";

    @Override
    public Supplier<Device<E>> bind(ResultSet result) {
        int path = result.column("Device");
        int aligned = result.column("IsAligned");
        int timeToLive = result.find("TTL(ms)");
        return () -> {
            String device = requireNonNull(result.getText(path));
            return new Device<>(
                    device,
                    template.bind(device),
                    Boolean.parseBoolean(result.getText(aligned)),
                    timeToLive < 0 ? null : duration(result.getText(timeToLive)));
        };
    }

    private static @Nullable Duration duration(@Nullable String millis) {
        return millis == null || millis.equals(FOR_EVER) ? null : Duration.ofMillis(Long.parseLong(millis));
    }
}
