package io.dendro.integration.differential;

import io.dendro.integration.differential.meaning.Observation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Random values. They are few, so that conditions meet equal ones, and numbers are small multiples of a quarter, so that
 * sums are exact in whatever order they are made.
 */
final class Choices {
    static final Instant START = Instant.parse("2024-01-30T22:00:00Z");

    private static final List<String> NOTES = List.of("", "a", "ab", "b", "Äb", "it's", "100%", "x_y", " z ", "\"q\"");
    private static final List<String> CODES = List.of("K1", "K2", "k3", "`", "");
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1999, 12, 31), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1), LocalDate.of(2100, 1, 1));

    private final Random random;

    Choices(long seed) {
        this.random = new Random(scattered(seed));
    }

    /** Seeds in a row would begin with the same choices. */
    private static long scattered(long seed) {
        long mixed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** True in one of so many cases. */
    boolean oneIn(int cases) {
        return random.nextInt(cases) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T any(Supplier<? extends T>... suppliers) {
        return suppliers[random.nextInt(suppliers.length)].get();
    }

    <T> @Nullable T maybe(int cases, Supplier<T> supplier) {
        return oneIn(cases) ? supplier.get() : null;
    }

    int number() {
        return between(-4, 4);
    }

    long total() {
        return between(-20, 20) * 5L;
    }

    /** Never zero, whose sign would matter. */
    float level() {
        return (2 * between(-5, 5) + 1) / 4f;
    }

    /** Never zero, whose sign would matter. */
    double heat() {
        return (2 * between(-40, 40) + 1) / 4.0;
    }

    String note() {
        return of(NOTES);
    }

    String code() {
        return of(CODES);
    }

    Instant seen() {
        return START.plusMillis(between(0, 8) * 500L);
    }

    LocalDate day() {
        return of(DAYS);
    }

    byte[] raw() {
        return new byte[] {(byte) between(-2, 2)};
    }

    Observation.Mode mode() {
        return of(List.of(Observation.Mode.values()));
    }
}
