package io.dendro.integration.differential.meaning;

import java.util.Comparator;

/** The nodes of a device. The natural order is the server's, which compares paths as texts; plants here are of one length. */
public record Device(String plant, String machine) implements Comparable<Device> {
    private static final Comparator<Device> ORDER =
            Comparator.comparing(Device::plant).thenComparing(Device::machine);

    @Override
    public int compareTo(Device other) {
        return ORDER.compare(this, other);
    }
}
