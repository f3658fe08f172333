package io.dendro.query;

import io.dendro.model.PathTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The devices of an entity that a statement is about: for each placeholder the nodes it may have, or any. Immutable. */
final class Devices<E> {

    /** A server plans this many in about half a second; whoever has more rather means any node. */
    private static final int MOST_PATHS = 10_000;

    private final PathTemplate template;
    private final List<@Nullable Set<String>> nodes;

    private Devices(PathTemplate template, List<@Nullable Set<String>> nodes) {
        this.template = template;
        this.nodes = nodes;
    }

    static <E> Devices<E> allOf(EntityDefinition<E> definition) {
        return new Devices<>(
                definition.template(), Collections.nCopies(definition.nodes().size(), null));
    }

    /** @throws IllegalArgumentException if so many nodes are combined that the statement would be too long */
    Devices<E> at(List<PathCondition<E>> conditions) {
        List<@Nullable Set<String>> narrowed = new ArrayList<>(nodes);
        for (PathCondition<E> condition : conditions) {
            int index = condition.column().index();
            Set<String> before = narrowed.get(index);
            Set<String> after = new LinkedHashSet<>(condition.nodes());
            if (before != null) {
                after.retainAll(before);
            }
            narrowed.set(index, after);
        }
        Devices<E> devices = new Devices<>(template, Collections.unmodifiableList(narrowed));
        devices.checkNumberOfPaths();
        return devices;
    }

    boolean areAll() {
        return nodes.stream().allMatch(allowed -> allowed == null);
    }

    boolean areNone() {
        for (Set<String> allowed : nodes) {
            if (allowed != null && allowed.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a placeholder can be one node only. */
    boolean isFixed(int index) {
        Set<String> allowed = nodes.get(index);
        return allowed != null && allowed.size() == 1;
    }

    /** Whether there can be one device only. */
    boolean isOne() {
        for (int index = 0; index < nodes.size(); index++) {
            if (!isFixed(index)) {
                return false;
            }
        }
        return true;
    }

    /** Every combination of the nodes as a path in SQL; {@code *} stands for any node. */
    List<String> paths() {
        List<String> paths = new ArrayList<>();
        combine(new @Nullable String[nodes.size()], 0, paths);
        return paths;
    }

    private void combine(@Nullable String[] values, int index, List<String> paths) {
        if (index == values.length) {
            paths.add(template.pattern(Arrays.asList(values)));
            return;
        }
        Set<String> allowed = nodes.get(index);
        if (allowed == null) {
            combine(values, index + 1, paths);
            return;
        }
        for (String value : allowed) {
            values[index] = value;
            combine(values, index + 1, paths);
        }
    }

    private void checkNumberOfPaths() {
        long paths = 1;
        for (Set<String> allowed : nodes) {
            paths = Math.multiplyExact(paths, allowed == null ? 1L : allowed.size());
            if (paths > MOST_PATHS) {
                throw new IllegalArgumentException("at(...) combines to more than " + MOST_PATHS + " paths of "
                        + template + "; name fewer nodes, leave one out to mean any, or ask in several queries");
            }
        }
    }
}
