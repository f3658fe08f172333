package io.dendro.query;

import io.dendro.error.Context;
import io.dendro.error.ServerBusyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Has SELECT INTO done, device by device.
 *
 * @param source whose rows are read, and who is asked
 */
record IntoRun<E, T>(IntoStatement<E, T, ?> statement, Source<E> source) {

    private static final int NO_MEMORY = 719;

    /** All of it is one call, which begins now. */
    static <E, T> IntoRun<E, T> of(IntoStatement<E, T, ?> statement) {
        return new IntoRun<>(statement, statement.source().oneCall());
    }

    List<WrittenSeries> write() {
        List<IntoStep<T>> steps = new IntoSteps<>(statement, source).list();
        steps.forEach(step -> statement.target().creation().accept(source.session(), step.target()));
        List<WrittenSeries> written = new ArrayList<>();
        steps.forEach(step -> written.addAll(written(step)));
        return List.copyOf(written);
    }

    private List<WrittenSeries> written(IntoStep<T> step) {
        Clauses<E> clauses = only(step.nodes());
        String sql = statement.sql(clauses, step.assignments(), step.target());
        try (Stream<WrittenSeries> written =
                source.entities(sql, clauses.with(statement.runOptions()), new WrittenBinding())) {
            return written.toList();
        } catch (ServerBusyException e) {
            throw e.statusCode().orElse(0) == NO_MEMORY ? explained(e, step.source()) : e;
        }
    }

    /** The clauses for the device with these raw nodes. */
    private Clauses<E> only(List<String> nodes) {
        List<PathCondition<E>> conditions = new ArrayList<>();
        for (PathColumn<E, ?> column : source.definition().nodes()) {
            conditions.add(new PathCondition<>(column, Set.of(nodes.get(column.index()))));
        }
        return statement.clauses().at(conditions);
    }

    private static ServerBusyException explained(ServerBusyException failure, String device) {
        return new ServerBusyException(
                "the server has too little memory to write so many columns of a device now, as it keeps some for each before"
                        + " it begins; write again later, or fewer columns at a time (the server says: "
                        + failure.getMessage() + ")",
                Context.ofDevice(device).withStatusCode(NO_MEMORY),
                failure);
    }
}
