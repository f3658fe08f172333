package io.dendro.integration.differential.meaning;

import java.util.ArrayList;
import java.util.List;

/** Runs of successive rows of a device for which a condition is true. */
final class Runs {
    private Runs() {}

    /**
     * The runs, each with its rows.
     *
     * @param ignoreNull whether rows for which the condition is unknown are passed over; otherwise they end a run
     */
    static List<List<Observation>> of(List<Observation> rows, Term<Boolean> condition, boolean ignoreNull) {
        List<List<Observation>> runs = new ArrayList<>();
        boolean within = false;
        for (Observation row : rows) {
            Boolean value = condition.in(row);
            if (value == null && ignoreNull) {
                continue;
            }
            boolean holds = Boolean.TRUE.equals(value);
            if (holds && !within) {
                runs.add(new ArrayList<>());
            }
            if (holds) {
                runs.get(runs.size() - 1).add(row);
            }
            within = holds;
        }
        return runs;
    }

    static List<Integer> lengths(List<Observation> rows, Term<Boolean> condition, boolean ignoreNull) {
        return of(rows, condition, ignoreNull).stream().map(List::size).toList();
    }
}
