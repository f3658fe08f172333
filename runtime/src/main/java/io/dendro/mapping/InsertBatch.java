package io.dendro.mapping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way to tablets: gathered in the order in which they come, then put in order of device and time by
 * sorting their numbers. The arrays are kept from batch to batch.
 */
final class InsertBatch<E> {

    /** Enough rows to fill tablets of many devices, few enough that their arrays stay small. */
    static final int MOST_ROWS = 1 << 16;

    private final DeviceIndex devices;
    private @Nullable Object[] entities = new Object[64];
    private int[] ordinals = new int[64];
    private long[] times = new long[64];
    private int[] order = {};
    private int[] ends = {};
    private int size;

    InsertBatch(DeviceIndex devices) {
        this.devices = devices;
    }

    DeviceIndex devices() {
        return devices;
    }

    int size() {
        return size;
    }

    void add(E entity, int device, long time) {
        if (size == entities.length) {
            int capacity = 2 * size;
            entities = Arrays.copyOf(entities, capacity);
            ordinals = Arrays.copyOf(ordinals, capacity);
            times = Arrays.copyOf(times, capacity);
        }
        entities[size] = entity;
        ordinals[size] = device;
        times[size] = time;
        size++;
    }

    void clear() {
        Arrays.fill(entities, 0, size, null);
        devices.clear();
        size = 0;
    }

    /** Puts the rows in order; rows of one device and time keep theirs. */
    void sort() {
        int count = devices.size();
        if (order.length < size) {
            order = new int[entities.length];
        }
        if (ends.length < count) {
            ends = new int[Math.max(count, 2 * ends.length)];
        }
        Arrays.fill(ends, 0, count, 0);
        for (int row = 0; row < size; row++) {
            ends[ordinals[row]]++;
        }
        for (int device = 1; device < count; device++) {
            ends[device] += ends[device - 1];
        }
        for (int row = size - 1; row >= 0; row--) {
            order[--ends[ordinals[row]]] = row;
        }
        // Filling moved each end to its device's start; the starts of the next devices are the ends.
        System.arraycopy(ends, Math.min(1, count), ends, 0, Math.max(0, count - 1));
        if (count > 0) {
            ends[count - 1] = size;
        }
        for (int device = 0; device < count; device++) {
            sortByTime(start(device), ends[device]);
        }
    }

    private void sortByTime(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (times[order[i - 1]] > times[order[i]]) {
                int[] sorted = IntStream.range(start, end)
                        .mapToObj(position -> order[position])
                        .sorted(Comparator.comparingLong(row -> times[row]))
                        .mapToInt(Integer::intValue)
                        .toArray();
                System.arraycopy(sorted, 0, order, start, sorted.length);
                return;
            }
        }
    }

    /** The first position of a device's rows in the sorted order. */
    int start(int device) {
        return device == 0 ? 0 : ends[device - 1];
    }

    /** The position after a device's last row. */
    int end(int device) {
        return ends[device];
    }

    @SuppressWarnings("unchecked")
    E entity(int position) {
        Object entity = entities[order[position]];
        assert entity != null;
        return (E) entity;
    }

    /** The place of a row among those of the batch as they came. */
    int index(int position) {
        return order[position];
    }

    long time(int position) {
        return times[order[position]];
    }
}
