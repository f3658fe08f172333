package io.dendro.query;

import io.dendro.model.NodeName;
import java.util.List;
import java.util.stream.Stream;

/** Looks for series whose type is not the one that the entity declares. */
final class ConflictingSeries {

    /** Each of these lists is one statement, and a server shows so many series in about a second. */
    private static final int MOST_LISTS = 100;

    private static final int MOST_SERIES = 100_000;
    private static final int MOST_NAMED = 3;

    private ConflictingSeries() {}

    /** A few of those that a statement is about: each with its device and both types. */
    static <E> List<String> of(Question<E> question) {
        EntityDefinition<E> definition = question.source().definition();
        List<String> statements = question.clauses().devices().paths().stream()
                .limit(MOST_LISTS)
                .map(path -> "SHOW TIMESERIES " + path + ".* LIMIT " + MOST_SERIES)
                .toList();
        Clauses<E> unbounded = Clauses.none(definition);
        try (Stream<Series<E>> series = Chain.of(
                statements, () -> sql -> question.source().rows(sql, unbounded, SeriesBinding.of(definition)))) {
            return series.limit(MOST_SERIES)
                    .flatMap(one -> conflict(one, question))
                    .limit(MOST_NAMED)
                    .toList();
        }
    }

    private static <E> Stream<String> conflict(Series<E> series, Question<E> question) {
        return series.column().stream()
                .filter(column -> isNamed(column.schema().name(), question.sql()))
                .filter(column -> series.dataType() != column.schema().type())
                .map(column -> "measurement " + series.measurement() + " of device " + series.device() + " is "
                        + series.dataType() + " on the server, but "
                        + column.schema().type() + " in "
                        + question.source().definition().type().getSimpleName() + "." + column.component());
    }

    private static boolean isNamed(String measurement, String sql) {
        return sql.contains(measurement) || sql.contains(NodeName.quote(measurement));
    }
}
