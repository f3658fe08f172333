package io.dendro.benchmark.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What the rounds of one temperature gave. Every figure is the median of the rounds' own figures. */
final class Results {

    private record Key(Subject subject, Mode mode) {}

    private final int entities;
    private final Map<Key, List<Cost>> costs = new HashMap<>();

    Results(int entities) {
        this.entities = entities;
    }

    void add(Subject subject, Mode mode, Cost cost) {
        costs.computeIfAbsent(new Key(subject, mode), none -> new ArrayList<>()).add(cost);
    }

    /** The seconds of a compilation. */
    double seconds(Subject subject, Mode mode, Measure measure) {
        return median(round -> seconds(subject, mode, measure, round));
    }

    /** Milliseconds that an entity adds to a compilation. */
    double perEntity(Subject subject, Share share, Measure measure) {
        return median(round -> perEntity(subject, share, measure, round));
    }

    /** The same, of the first subject over that of the second. */
    double ratio(Subject subject, Subject other, Share share, Measure measure) {
        return median(round -> ratio(subject, other, share, measure, round));
    }

    /** The smallest and the largest ratio of a round. */
    double[] range(Subject subject, Subject other, Share share, Measure measure) {
        double[] sorted = sorted(round -> ratio(subject, other, share, measure, round));
        return new double[] {sorted[0], sorted[sorted.length - 1]};
    }

    private double ratio(Subject subject, Subject other, Share share, Measure measure, int round) {
        return perEntity(subject, share, measure, round) / perEntity(other, share, measure, round);
    }

    private double perEntity(Subject subject, Share share, Measure measure, int round) {
        double with = seconds(subject, Mode.PROCESSOR, measure, round);
        double without = seconds(subject, share.without(), measure, round);
        return (with - without) * 1000 / entities;
    }

    private double seconds(Subject subject, Mode mode, Measure measure, int round) {
        return measure.seconds(rounds(subject, mode).get(round));
    }

    private List<Cost> rounds(Subject subject, Mode mode) {
        List<Cost> rounds = costs.get(new Key(subject, mode));
        if (rounds == null) {
            throw new IllegalArgumentException(subject + " was not compiled with " + mode);
        }
        return rounds;
    }

    private double median(IntToDoubleFunction figure) {
        double[] sorted = sorted(figure);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private double[] sorted(IntToDoubleFunction figure) {
        int rounds = costs.values().stream().mapToInt(List::size).min().orElseThrow();
        return IntStream.range(0, rounds).mapToDouble(figure).sorted().toArray();
    }
}
