package io.dendro.integration.differential.meaning;

import java.util.Comparator;
import java.util.Set;

/** An order of lines, by one key. */
public record Sorting(Set<String> columns, Comparator<Line> order) {

    private static final Comparator<Line> TIME =
            Comparator.comparing(Line::time, Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Comparator<Line> DEVICE = Comparator.comparing(Line::device);

    public static Sorting time(boolean descending) {
        return new Sorting(Set.of(), descending ? TIME.reversed() : TIME);
    }

    public static Sorting device(boolean descending) {
        return new Sorting(Set.of(), descending ? DEVICE.reversed() : DEVICE);
    }

    /** Missing values come last whichever way the others go, unless they are wanted first. */
    public static <V extends Comparable<? super V>> Sorting value(
            Term<V> term, boolean descending, boolean nullsFirst) {
        Comparator<V> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return new Sorting(
                term.columns(),
                Comparator.comparing(
                        line -> term.in(line.rows()),
                        nullsFirst ? Comparator.nullsFirst(values) : Comparator.nullsLast(values)));
    }
}
