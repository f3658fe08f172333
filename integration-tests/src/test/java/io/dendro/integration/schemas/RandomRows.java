package io.dendro.integration.schemas;

import io.dendro.integration.schemas.Component.Role;
import io.dendro.model.NodeName;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
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
    private final RecordComponent[] components;
    private final Constructor<?> constructor;
    private final Random random;
    private final RandomGenerator<String> names;

    RandomRows(EntitySource source, Class<?> type, Random random, RandomGenerator<String> names)
            throws ReflectiveOperationException {
        this.source = source;
        this.random = random;
        this.names = names;
        components = type.getRecordComponents();
        constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    /** Rows of a few devices. No two have the same time, as the devices may be one. */
    List<Object> random() throws ReflectiveOperationException {
        List<Object> rows = new ArrayList<>();
        for (int device = 0; device < DEVICES; device++) {
            @Nullable Object[] path = path();
            for (int row = 0; row < ROWS_OF_A_DEVICE; row++) {
                rows.add(row(path, 19_000 + rows.size()));
            }
        }
        return rows;
    }

    /** The values of a row that compare by content, in the order of the components. */
    List<@Nullable Object> plain(Object row) throws ReflectiveOperationException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Object value = components[i].getAccessor().invoke(row);
            if (value != null && source.components().get(i).fidelity() == Fidelity.APPROXIMATE) {
                values.add("something");
            } else {
                values.add(value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value);
            }
        }
        return values;
    }

    private @Nullable Object[] path() {
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = switch (source.components().get(i).role()) {
                case DATABASE -> RandomEntities.DATABASES.get(random.nextInt(RandomEntities.DATABASES.size()));
                case NODE -> node(components[i].getType());
                case TIME, MEASUREMENT -> null;
            };
        }
        return values;
    }

    private Object node(Class<?> type) {
        if (type != String.class) {
            return new RandomValue(type, Fidelity.EXACT, random).get();
        }
        String name = names.next(random).value();
        while (NodeName.problem(name).isPresent() || name.equalsIgnoreCase("root")) {
            name = names.next(random).value();
        }
        return name;
    }

    private Object row(@Nullable Object[] path, int day) throws ReflectiveOperationException {
        @Nullable Object[] arguments = path.clone();
        boolean empty = true;
        for (int i = 0; i < components.length; i++) {
            Component component = source.components().get(i);
            Class<?> type = components[i].getType();
            if (component.role() == Role.TIME) {
                arguments[i] = time(component, day);
            } else if (component.isMeasurement()) {
                boolean missing = !empty && mayBeMissing(component, type) && random.nextInt(NULL_ODDS) == 0;
                arguments[i] = missing ? null : new RandomValue(type, component.fidelity(), random).get();
                empty = false;
            }
        }
        return constructor.newInstance(arguments);
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
