package io.dendro.query;

import io.dendro.error.Context;
import io.dendro.error.MappingException;
import io.dendro.model.InvalidPathException;
import io.dendro.model.NodeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks up which devices SELECT INTO has to do with, and makes sure that it can write all of them.
 *
 * @param source whose rows are read, and who is asked
 */
record IntoSteps<E, T>(IntoStatement<E, T, ?> statement, Source<E> source) {

    /** One for each device that has something to write. */
    List<IntoStep<T>> list() {
        List<IntoStep<T>> steps = new ArrayList<>();
        measurements().forEach((nodes, measurements) -> {
            Assignments<T> computable = statement.assignments().computableOf(measurements);
            if (!computable.areNone() && measurements.containsAll(statement.required())) {
                steps.add(step(nodes, computable));
            }
        });
        checkOrder(steps);
        return steps;
    }

    /** The measurements that each device has, by their names in SQL; a device by its raw nodes. */
    private Map<List<String>, Set<String>> measurements() {
        Map<List<String>, Set<String>> measurements = new LinkedHashMap<>();
        SeriesBinding<E> binding = SeriesBinding.of(source.definition());
        Listing<E> listing = Listing.of(source, Listing.Kind.TIMESERIES);
        try (Stream<Series<E>> all = listing.with(statement.clauses()).stream(binding)) {
            all.forEach(series -> {
                Set<String> known = measurements.computeIfAbsent(series.deviceNodes(), device -> new HashSet<>());
                series.column().ifPresent(column -> known.add(NodeName.quote(series.measurement())));
            });
        }
        return measurements;
    }

    private IntoStep<T> step(List<String> nodes, Assignments<T> assignments) {
        try {
            String read = source.definition().template().render(nodes);
            String mistaken = statement.target().mistaken(nodes);
            if (!mistaken.isEmpty()) {
                throw refused(
                        read, "IoTDB would replace the name '" + mistaken + "' in the path that is written", null);
            }
            return new IntoStep<>(nodes, read, statement.target().device(nodes), assignments);
        } catch (InvalidPathException cause) {
            throw refused(nodes.toString(), String.valueOf(cause.getMessage()), cause);
        }
    }

    private static MappingException refused(String device, String why, @Nullable Throwable cause) {
        return new MappingException(
                "nothing was written, as device " + device + " cannot be: " + why + "; leave it out with at(...)",
                Context.ofDevice(device),
                cause);
    }

    /** Devices are written one after the other, so what is read must not be written by then. */
    private static void checkOrder(List<? extends IntoStep<?>> steps) {
        Set<String> sources = steps.stream().map(IntoStep::source).collect(Collectors.toSet());
        for (IntoStep<?> step : steps) {
            if (sources.contains(step.target()) && !step.source().equals(step.target())) {
                throw refused(
                        step.source(),
                        step.target() + " would be written with its rows, and is itself to be read",
                        null);
            }
        }
    }
}
