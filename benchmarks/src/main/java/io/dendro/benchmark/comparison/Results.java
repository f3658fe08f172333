package io.dendro.benchmark.comparison;

import io.dendro.benchmark.worker.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What all rounds gave, contender by contender, in the order of the rounds. */
final class Results {

    private final Map<Contender, List<Figures>> figures = new HashMap<>();

    void add(Contender contender, Figures round) {
        figures.computeIfAbsent(contender, none -> new ArrayList<>()).add(round);
    }

    double median(Contender contender, Measure measure) {
        return median(rounds(contender).stream().mapToDouble(measure::of).toArray());
    }

    /** The median of the rounds' ratios: what disturbs a round disturbs both contenders of it. */
    double median(Ratio ratio) {
        return median(each(ratio));
    }

    /** The smallest and the largest ratio of a round. */
    double[] range(Ratio ratio) {
        double[] sorted = each(ratio);
        Arrays.sort(sorted);
        return new double[] {sorted[0], sorted[sorted.length - 1]};
    }

    private double[] each(Ratio ratio) {
        List<Figures> first = rounds(ratio.first());
        List<Figures> second = rounds(ratio.second());
        return IntStream.range(0, first.size())
                .mapToDouble(round ->
                        ratio.measure().of(first.get(round)) / ratio.measure().of(second.get(round)))
                .toArray();
    }

    private List<Figures> rounds(Contender contender) {
        List<Figures> rounds = figures.get(contender);
        if (rounds == null) {
            throw new IllegalArgumentException(contender + " took part in no round");
        }
        return rounds;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
