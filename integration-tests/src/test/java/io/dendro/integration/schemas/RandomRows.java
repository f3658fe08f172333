package io.dendro.integration.schemas;

import io.dendro.integration.schemas.Component.Role;
import io.dendro.model.NodeName;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Rows of one random entity: made of random values, and taken apart for comparison. */
final class RandomRows {
    private static final int DEVICES = 2;
    private static final int ROWS_OF_A_DEVICE = 2;
    private static final int NULL_ODDS = 3;

    private final EntitySource source;
    private final Instances instances;
    private final List<Class<?>> types;
    private final Random random;
    private final RandomGenerator<String> names;

    RandomRows(EntitySource source, Class<?> type, Random random, RandomGenerator<String> names)
            throws ReflectiveOperationException {
        this.source = source;
        this.random = random;
        this.names = names;
        instances = new Instances(source, type);
        types = instances.types();
    }

    /** Rows of a few devices. No two have the same time, as the devices may be one. */
    List<Object> random() throws ReflectiveOperationException {
        List<Object> rows = new ArrayList<>();
        for (int device = 0; device < DEVICES; device++) {
            List<@Nullable Object> path = path();
            for (int row = 0; row < ROWS_OF_A_DEVICE; row++) {
                rows.add(row(path, 19_000 + rows.size()));
            }
        }
        return rows;
    }

    /** The values of a row that compare by content, in the order of the components. */
    List<@Nullable Object> plain(Object row) throws ReflectiveOperationException {
        List<@Nullable Object> values = instances.values(row);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null && source.components().get(i).fidelity() == Fidelity.APPROXIMATE) {
                values.set(i, "something");
            } else if (value instanceof byte[] bytes) {
                values.set(i, ByteBuffer.wrap(bytes));
            }
        }
        return values;
    }

    private List<@Nullable Object> path() {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            values.add(
                    switch (source.components().get(i).role()) {
                        case DATABASE -> RandomEntities.DATABASES.get(random.nextInt(RandomEntities.DATABASES.size()));
                        case NODE -> node(types.get(i));
                        case TIME, MEASUREMENT -> null;
                    });
        }
        return values;
    }

    private Object node(Class<?> type) {
        if (type != String.class) {
            return new RandomValue(type, Fidelity.EXACT, random).get();
        }
        String name = names.next(random).value();
        while (!mayBeNode(name)) {
            name = names.next(random).value();
        }
        return name;
    }

    private boolean mayBeNode(String name) {
        // The compiler cannot see the values of placeholders, and the server keeps no time for a device with a star.
        boolean refused = name.contains("*") && source.hasTimeToLive();
        return !refused && NodeName.problem(name).isEmpty() && !name.equalsIgnoreCase("root");
    }

    private Object row(List<@Nullable Object> path, int day) throws ReflectiveOperationException {
        List<@Nullable Object> values = new ArrayList<>(path);
        boolean empty = true;
        for (int i = 0; i < types.size(); i++) {
            Component component = source.components().get(i);
            if (component.role() == Role.TIME) {
                values.set(i, time(component, day));
            } else if (component.isMeasurement()) {
                boolean missing = !empty && mayBeMissing(component, types.get(i)) && random.nextInt(NULL_ODDS) == 0;
                values.set(i, missing ? null : new RandomValue(types.get(i), component.fidelity(), random).get());
                empty = false;
            }
        }
        return instances.make(values);
    }

    private boolean mayBeMissing(Component component, Class<?> type) {
        return !type.isPrimitive() && (!source.nullMarked() || component.type().contains("@Nullable"));
    }

    /** Whole days are whole in all units. */
    private static Object time(Component component, int day) {
        if (component.type().equals("Instant")) {
            return LocalDate.ofEpochDay(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        TimeUnit unit = Arrays.stream(TimeUnit.values())
                .filter(candidate -> component.annotations().contains("TimeUnit." + candidate))
                .findFirst()
                .orElseThrow();
        return unit.convert(day, TimeUnit.DAYS);
    }
}
