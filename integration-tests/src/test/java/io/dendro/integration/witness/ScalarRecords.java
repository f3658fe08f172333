package io.dendro.integration.witness;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of one type from rows of values and takes them apart again. The records begin with a time, the writer's
 * name and a device; every other component is a measurement.
 */
final class ScalarRecords<E extends Record> {
    private static final int FIRST_MEASUREMENT = 3;
    private static final int NULL_ODDS = 4;

    /** Where times start: both ends of the server's range, both sides of the epoch, and our days. */
    private static final long[] STARTS = {-10_000_000_000_000L, -1_000L, 1_700_000_000_000L, 9_999_999_990_000L};

    private final RecordComponent[] components;
    private final Constructor<E> constructor;

    ScalarRecords(Class<E> type) throws ReflectiveOperationException {
        components = type.getRecordComponents();
        constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    /** Rows in ascending time. Components named {@code maybe...} and all that are not primitive may be missing. */
    List<E> random(String writer, String device, int count, Random random) throws ReflectiveOperationException {
        RandomValues values = new RandomValues(random);
        List<E> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int perStart = (count + STARTS.length - 1) / STARTS.length;
            @Nullable Object[] arguments = new @Nullable Object[components.length];
            arguments[0] = Instant.ofEpochMilli(STARTS[i / perStart] + 3L * (i % perStart));
            arguments[1] = writer;
            arguments[2] = device;
            for (int j = FIRST_MEASUREMENT; j < components.length; j++) {
                Class<?> type = components[j].getType();
                boolean missing = !type.isPrimitive() && random.nextInt(NULL_ODDS) == 0;
                arguments[j] = missing ? null : values.of(type);
            }
            records.add(constructor.newInstance(arguments));
        }
        return records;
    }

    Row row(E entity) throws ReflectiveOperationException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int j = FIRST_MEASUREMENT; j < components.length; j++) {
            values.add(components[j].getAccessor().invoke(entity));
        }
        return Row.of((Instant) value(entity, 0), values);
    }

    List<Row> rows(List<E> entities) throws ReflectiveOperationException {
        List<Row> rows = new ArrayList<>();
        for (E entity : entities) {
            rows.add(row(entity));
        }
        return rows;
    }

    String device(E entity) throws ReflectiveOperationException {
        return (String) value(entity, 2);
    }

    private Object value(E entity, int component) throws ReflectiveOperationException {
        return components[component].getAccessor().invoke(entity);
    }
}
