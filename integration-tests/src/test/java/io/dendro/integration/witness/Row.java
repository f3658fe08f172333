package io.dendro.integration.witness;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row in values that both clients have and that compare by content: Boolean, Integer, Long, Float, Double, String,
 * ByteBuffer, LocalDate. NaN equals NaN, and -0.0 does not equal 0.0.
 *
 * @param time milliseconds since the epoch
 */
record Row(long time, List<@Nullable Object> values) {

    static ByteBuffer bytes(byte[] value) {
        return ByteBuffer.wrap(value);
    }

    static Row of(Instant time, List<? extends @Nullable Object> values) {
        List<@Nullable Object> plain = new ArrayList<>();
        for (Object value : values) {
            plain.add(plain(value));
        }
        return new Row(time.toEpochMilli(), plain);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Byte || value instanceof Short) {
            return ((Number) value).intValue();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Instant instant) {
            return instant.toEpochMilli();
        }
        return value instanceof byte[] array ? bytes(array) : value;
    }
}
