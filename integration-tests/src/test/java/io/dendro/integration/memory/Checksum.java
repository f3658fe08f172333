package io.dendro.integration.memory;

import io.dendro.integration.entity.Sample;

/** The number of samples and a sum over all that they hold, whatever their order. */
final class Checksum {
    private long count;
    private long sum;

    void add(Sample sample) {
        count++;
        // A record's hash covers each component; spread, so that two errors do not cancel out.
        sum += sample.hashCode() * 0x9E3779B97F4A7C15L;
    }

    @Override
    public String toString() {
        return count + " " + Long.toHexString(sum);
    }
}
