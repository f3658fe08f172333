package io.dendro.integration.differential;

import static io.dendro.integration.differential.meaning.ObservationMapper.CODE;
import static io.dendro.integration.differential.meaning.ObservationMapper.DAY;
import static io.dendro.integration.differential.meaning.ObservationMapper.HEAT;
import static io.dendro.integration.differential.meaning.ObservationMapper.LEVEL;
import static io.dendro.integration.differential.meaning.ObservationMapper.MACHINE;
import static io.dendro.integration.differential.meaning.ObservationMapper.NUMBER;
import static io.dendro.integration.differential.meaning.ObservationMapper.PLANT;
import static io.dendro.integration.differential.meaning.ObservationMapper.RUNNING;
import static io.dendro.integration.differential.meaning.ObservationMapper.SEEN;
import static io.dendro.integration.differential.meaning.ObservationMapper.TOTAL;

import io.dendro.integration.differential.meaning.Columns;
import io.dendro.integration.differential.meaning.Device;
import io.dendro.integration.differential.meaning.Logic;
import io.dendro.integration.differential.meaning.Observation;
import io.dendro.integration.differential.meaning.Term;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.query.Condition;
import io.dendro.query.LastQuery;
import io.dendro.query.LastValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Random questions for last values. */
final class LastQuestions {
    private static final Map<String, Term<?>> TERMS = new TreeMap<>(Map.of(
            "number", Columns.NUMBER,
            "total", Columns.TOTAL,
            "level", Columns.LEVEL,
            "heat", Columns.HEAT,
            "running", Columns.RUNNING,
            "code", Columns.CODE,
            "seen", Columns.SEEN,
            "day", Columns.DAY));

    private final TimeseriesMapper<Observation> mapper;
    private final List<Observation> data;
    private final Choices choices;

    LastQuestions(TimeseriesMapper<Observation> mapper, List<Observation> data, Choices choices) {
        this.mapper = mapper;
        this.data = data;
        this.choices = choices;
    }

    Asked next() {
        Places places = Places.any(choices);
        LastQuery<Observation> query = choices.any(
                        () -> mapper.last(NUMBER, CODE),
                        () -> mapper.last(HEAT, SEEN, DAY),
                        () -> mapper.last(TOTAL, LEVEL, RUNNING))
                .at(places.array());
        List<String> names = names(query.sql());
        Said<Condition<Observation>, Boolean> time =
                choices.oneIn(3) ? null : new RowLeaves(mapper, data, choices).time();
        query = time == null ? query : query.where(time.dsl());
        return Asked.of(query, LastQuestions::cells, () -> expected(places, time, names));
    }

    /** In the order of the series. */
    private static List<String> names(String sql) {
        return TERMS.keySet().stream().filter(sql.split(" FROM ")[0]::contains).toList();
    }

    private List<List<@Nullable Object>> expected(
            Places places, @Nullable Said<Condition<Observation>, Boolean> time, List<String> names) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        data.stream()
                .map(Observation::device)
                .distinct()
                .filter(places.meaning())
                .forEach(device -> {
                    for (String name : names) {
                        List<@Nullable Object> line = last(device, time, name);
                        if (!line.isEmpty()) {
                            lines.add(line);
                        }
                    }
                });
        return lines;
    }

    private List<@Nullable Object> last(
            Device device, @Nullable Said<Condition<Observation>, Boolean> time, String name) {
        BiFunction<List<@Nullable Object>, Observation, List<@Nullable Object>> later = (line, row) -> {
            Object value = TERMS.get(name).in(row);
            return value == null ? line : Cells.of(row.time(), device.plant(), device.machine(), name, value);
        };
        return data.stream()
                .filter(row -> row.device().equals(device))
                .filter(row -> time == null || Logic.holds(time.term(), List.of(row)))
                .reduce(List.of(), later, (first, second) -> second);
    }

    private static List<@Nullable Object> cells(LastValue<Observation> last) {
        return Cells.of(
                last.time(), last.node(PLANT), last.node(MACHINE), last.column().component(), last.value());
    }
}
