package io.dendro.mapping;

import io.dendro.error.MappingException;
import io.dendro.query.EntityDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers devices by their path values, so that rows are grouped without building a path for each. A hash table of open
 * addresses: probing it creates nothing.
 */
final class DeviceIndex implements PathWriter {

    private static final int FREE = -1;
    private static final int INITIAL_SLOTS = 64;
    private static final int MOST_KEPT = 1 << 10;

    private final EntityDefinition<?> definition;
    private final int width;
    private final List<String> devices = new ArrayList<>();
    private @Nullable String[] texts = {};
    private long[] numbers = {};
    private int[] hashes = {};
    private int[] slots = new int[INITIAL_SLOTS];
    private int position;
    private int hash;
    private int last = FREE;
    private boolean repeats;

    DeviceIndex(EntityDefinition<?> definition) {
        this.definition = definition;
        this.width = definition.nodes().size();
        Arrays.fill(slots, FREE);
        reserve(1);
    }

    /** Forgets all devices if they are many: a few are worth remembering from insert to insert. */
    void trim() {
        if (devices.size() > MOST_KEPT) {
            clear();
        }
    }

    /** Forgets all devices. The tables are kept unless they grew so large that emptying them would cost more than growing. */
    void clear() {
        if (devices.size() > MOST_KEPT) {
            texts = new String[0];
            numbers = new long[0];
            hashes = new int[0];
            slots = new int[INITIAL_SLOTS];
        }
        Arrays.fill(texts, null);
        Arrays.fill(slots, FREE);
        devices.clear();
        last = FREE;
        reserve(1);
    }

    int size() {
        return devices.size();
    }

    /** The path of a device, quoted where needed. */
    String device(int ordinal) {
        return devices.get(ordinal);
    }

    /** Starts the path of a row; then comes one value for each placeholder. */
    void begin() {
        position = 0;
        hash = 1;
        repeats = last != FREE;
    }

    @Override
    public void text(@Nullable String node) {
        if (node == null) {
            throw new MappingException("component " + component() + " is part of the device's path and is null");
        }
        if (repeats && !node.equals(texts[last * width + position])) {
            diverge();
        }
        if (!repeats) {
            int at = devices.size() * width + position;
            texts[at] = node;
            hash = 31 * hash + node.hashCode();
        }
        position++;
    }

    @Override
    public void number(long node) {
        int known = last * width + position;
        if (repeats && (numbers[known] != node || texts[known] != null)) {
            diverge();
        }
        if (!repeats) {
            int at = devices.size() * width + position;
            texts[at] = null;
            numbers[at] = node;
            hash = 31 * hash + Long.hashCode(node);
        }
        position++;
    }

    /** Rows of one device mostly follow each other. Here one did not: what it shares with the last is written down. */
    private void diverge() {
        repeats = false;
        int known = last * width;
        int shared = position;
        for (position = 0; position < shared; ) {
            String text = texts[known + position];
            if (text == null) {
                number(numbers[known + position]);
            } else {
                text(text);
            }
        }
    }

    @Override
    public void enumerated(@Nullable Enum<?> node) {
        text(node == null ? null : node.name());
    }

    private String component() {
        return definition.nodes().get(position).component();
    }

    /** The number of the device whose values were just given; a new one if it was not met before. */
    int ordinal() {
        if (!repeats) {
            last = find();
        }
        return last;
    }

    private int find() {
        int mask = slots.length - 1;
        int slot = spread(hash) & mask;
        while (slots[slot] != FREE) {
            int candidate = slots[slot];
            if (hashes[candidate] == hash && isSame(candidate)) {
                return candidate;
            }
            slot = slot + 1 & mask;
        }
        return add(slot);
    }

    private boolean isSame(int candidate) {
        int known = candidate * width;
        int given = devices.size() * width;
        for (int i = 0; i < width; i++) {
            String text = texts[given + i];
            boolean same = text == null
                    ? texts[known + i] == null && numbers[known + i] == numbers[given + i]
                    : text.equals(texts[known + i]);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private int add(int slot) {
        int ordinal = devices.size();
        List<String> values = new ArrayList<>(width);
        for (int i = ordinal * width; i < (ordinal + 1) * width; i++) {
            String text = texts[i];
            values.add(text == null ? Long.toString(numbers[i]) : text);
        }
        devices.add(definition.template().render(values));
        hashes[ordinal] = hash;
        slots[slot] = ordinal;
        reserve(ordinal + 2);
        return ordinal;
    }

    /** Keeps room for the known devices and one more, and the table at most half full. */
    private void reserve(int count) {
        if (hashes.length < count) {
            int capacity = Math.max(INITIAL_SLOTS / 2, 2 * count);
            texts = Arrays.copyOf(texts, capacity * width);
            numbers = Arrays.copyOf(numbers, capacity * width);
            hashes = Arrays.copyOf(hashes, capacity);
        }
        if (slots.length < 2 * count) {
            slots = new int[2 * slots.length];
            Arrays.fill(slots, FREE);
            for (int ordinal = 0; ordinal < devices.size(); ordinal++) {
                int slot = spread(hashes[ordinal]) & slots.length - 1;
                while (slots[slot] != FREE) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = ordinal;
            }
        }
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 16;
    }
}
