package io.dendro.mapping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The order by device and time of rows that come mixed, found by sorting their numbers. The arrays are kept from use to
 * use.
 */
final class RowOrder {

    private int[] ordinals = new int[64];
    private long[] times = new long[64];
    private int[] order = {};
    private int[] ends = {};
    private int size;

    void add(int device, long time) {
        if (size == times.length) {
            ordinals = Arrays.copyOf(ordinals, 2 * size);
            times = Arrays.copyOf(times, 2 * size);
        }
        ordinals[size] = device;
        times[size] = time;
        size++;
    }

    void clear() {
        size = 0;
    }

    /** Puts the rows in order; rows of one device and time keep theirs. */
    void sort(int devices) {
        if (order.length < size) {
            order = new int[times.length];
        }
        if (ends.length < devices) {
            ends = new int[Math.max(devices, 2 * ends.length)];
        }
        Arrays.fill(ends, 0, devices, 0);
        for (int row = 0; row < size; row++) {
            ends[ordinals[row]]++;
        }
        for (int device = 1; device < devices; device++) {
            ends[device] += ends[device - 1];
        }
        for (int row = size - 1; row >= 0; row--) {
            order[--ends[ordinals[row]]] = row;
        }
        // Filling moved each end to its device's start; the starts of the next devices are the ends.
        System.arraycopy(ends, Math.min(1, devices), ends, 0, Math.max(0, devices - 1));
        if (devices > 0) {
            ends[devices - 1] = size;
        }
        for (int device = 0; device < devices; device++) {
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

    /** The place of a row among those that were added. */
    int index(int position) {
        return order[position];
    }

    long time(int position) {
        return times[order[position]];
    }
}
