package io.dendro.benchmark.comparison;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Contenders that take turns.
 *
 * @param title what they do
 * @param unit what costs are divided by: point, or call
 * @param weight how many turns they take where others take one; for work that is over quickly
 * @param contenders who they are
 */
record Group(String title, String unit, int weight, List<Contender> contenders) {

    /** The sides that take part. */
    Set<Side> sides() {
        return contenders.stream().map(Contender::side).collect(Collectors.toCollection(TreeSet::new));
    }
}
