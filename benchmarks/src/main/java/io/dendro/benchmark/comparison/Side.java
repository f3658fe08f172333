package io.dendro.benchmark.comparison;

import java.util.Locale;

/** Who does the work. */
enum Side {
    DENDRO("io.dendro.benchmark.dendro.DendroWorker"),
    OFFICIAL("io.dendro.benchmark.official.OfficialWorker"),
    /** Ready-made bytes over a socket: the limit for one connection. */
    RAW("io.dendro.benchmark.raw.RawWorker");

    private final String worker;

    Side(String worker) {
        this.worker = worker;
    }

    /** The main class of the side's process. */
    String worker() {
        return worker;
    }

    Contender with(String variant) {
        return new Contender(this, variant);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
