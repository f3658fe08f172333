package io.dendro.integration.differential;

import static io.dendro.integration.differential.meaning.ObservationMapper.TIME;

import io.dendro.integration.differential.meaning.Columns;
import io.dendro.integration.differential.meaning.Device;
import io.dendro.integration.differential.meaning.Item;
import io.dendro.integration.differential.meaning.Observation;
import io.dendro.integration.differential.meaning.RowQuestion;
import io.dendro.integration.differential.meaning.Selection;
import io.dendro.integration.differential.meaning.Shaping;
import io.dendro.integration.differential.meaning.Sorting;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.query.Condition;
import io.dendro.query.EntityQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random questions for whole entities. */
final class EntityQuestions {
    private static final List<Item> ITEMS = List.of(
            new Item.Time(),
            new Item.Node(Device::plant),
            new Item.Node(Device::machine),
            new Item.Value(Columns.NUMBER, Integer.class),
            new Item.Value(Columns.TOTAL, Long.class),
            new Item.Value(Columns.LEVEL, Float.class),
            new Item.Value(Columns.HEAT, Double.class),
            new Item.Value(Columns.RUNNING, Boolean.class),
            new Item.Value(Columns.NOTE, String.class),
            new Item.Value(Columns.CODE, String.class),
            new Item.Value(Columns.SEEN, java.time.Instant.class),
            new Item.Value(Columns.DAY, java.time.LocalDate.class),
            new Item.Value(Columns.RAW, byte[].class),
            new Item.Value(Columns.MODE, Observation.Mode.class));

    private final TimeseriesMapper<Observation> mapper;
    private final List<Observation> data;
    private final Choices choices;

    EntityQuestions(TimeseriesMapper<Observation> mapper, List<Observation> data, Choices choices) {
        this.mapper = mapper;
        this.data = data;
        this.choices = choices;
    }

    Asked next() {
        Places places = choices.oneIn(3) ? Places.one(choices) : Places.any(choices);
        Said<Condition<Observation>, Boolean> where = new Expressions<>(new RowLeaves(mapper, data, choices), choices)
                .conditions()
                .any(3);
        Pages pages = Pages.any(choices);
        boolean backwards = choices.oneIn(3);
        EntityQuery<Observation> query = mapper.select().at(places.array()).where(where.dsl());
        query = backwards ? query.orderBy(TIME.desc()) : query;
        Fills fill = places.isOne() ? Fills.previous(choices) : null;
        query = fill == null ? query : query.fill(fill.dsl());
        query = pages.limit() == null ? query : query.limit(pages.limit());
        query = pages.offset() == 0 ? query : query.offset(pages.offset());
        RowQuestion question = new RowQuestion(
                new Selection(places.meaning(), where.term(), ITEMS),
                new Shaping(
                        backwards ? List.of(Sorting.time(true)) : List.of(),
                        fill == null ? null : fill.meaning(),
                        pages.offset(),
                        pages.limit()),
                RowQuestion.Visibility.BY_MEASUREMENT);
        return Asked.of(query, EntityQuestions::cells, () -> question.answer(data));
    }

    private static List<@Nullable Object> cells(Observation row) {
        return Cells.of(
                row.time(),
                row.plant(),
                row.machine(),
                row.number(),
                row.total(),
                row.level(),
                row.heat(),
                row.running(),
                row.note(),
                row.code(),
                row.seen(),
                row.day(),
                row.raw(),
                row.mode());
    }
}
