package io.dendro.integration.differential;

import static io.dendro.integration.differential.meaning.ObservationMapper.MACHINE;
import static io.dendro.integration.differential.meaning.ObservationMapper.NUMBER;
import static io.dendro.integration.differential.meaning.ObservationMapper.PLANT;
import static io.dendro.integration.differential.meaning.ObservationMapper.TIME;

import io.dendro.integration.differential.meaning.Columns;
import io.dendro.integration.differential.meaning.Device;
import io.dendro.integration.differential.meaning.Item;
import io.dendro.integration.differential.meaning.Logic;
import io.dendro.integration.differential.meaning.Observation;
import io.dendro.integration.differential.meaning.RowQuestion;
import io.dendro.integration.differential.meaning.Selection;
import io.dendro.integration.differential.meaning.Shaping;
import io.dendro.integration.differential.meaning.Sorting;
import io.dendro.integration.differential.meaning.Term;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.query.Condition;
import io.dendro.query.Order;
import io.dendro.query.Query;
import io.dendro.query.RowsQuery;
import io.dendro.query.ScalarExpression;
import io.dendro.query.Selectable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random questions about single rows. */
final class RowQuestions {
    private final TimeseriesMapper<Observation> mapper;
    private final List<Observation> data;
    private final Choices choices;
    private final RowLeaves leaves;
    private final Expressions<Observation> expressions;

    RowQuestions(TimeseriesMapper<Observation> mapper, List<Observation> data, Choices choices) {
        this.mapper = mapper;
        this.data = data;
        this.choices = choices;
        this.leaves = new RowLeaves(mapper, data, choices);
        this.expressions = new Expressions<>(leaves, choices);
    }

    Asked next() {
        Places places = Places.any(choices);
        boolean ofSeries = choices.oneIn(6);
        Said<Condition<Observation>, Boolean> where = choices.oneIn(3)
                ? null
                : ofSeries ? plainCondition() : expressions.conditions().any(3);
        List<Selected<Selectable<Observation, ?>>> items = ofSeries ? series(where) : items();
        Fills fill = Fills.maybe(choices, 5);
        List<Sorted<Order<Observation>>> order = fill == null && !ofSeries ? order() : plainOrder();
        Pages pages = Pages.any(choices);
        Shape shape = new Shape(places, where, order, fill, pages);
        RowQuestion question = new RowQuestion(
                new Selection(
                        places.meaning(),
                        where == null ? null : where.term(),
                        items.stream().map(Selected::item).toList()),
                new Shaping(
                        order.stream().map(Sorted::meaning).toList(),
                        fill == null ? null : fill.meaning(),
                        pages.offset(),
                        pages.limit()),
                ofSeries ? RowQuestion.Visibility.BY_ITEM : RowQuestion.Visibility.BY_MEASUREMENT);
        return Asked.of(query(items.stream().map(Selected::dsl).toList(), shape), () -> question.answer(data));
    }

    private List<Selected<Selectable<Observation, ?>>> items() {
        RowItems items = new RowItems(choices, leaves, expressions);
        List<Selected<Selectable<Observation, ?>>> all = new ArrayList<>();
        all.add(new Selected<>(TIME, new Item.Time()));
        all.add(new Selected<>(MACHINE, new Item.Node(Device::machine)));
        if (choices.oneIn(2)) {
            all.add(new Selected<>(PLANT, new Item.Node(Device::plant)));
        }
        int values = choices.between(1, 4);
        for (int i = 0; i < values; i++) {
            all.add(items.any());
        }
        return all;
    }

    /** One that the server can test while it reads; it fails on functions over series with any other. */
    private Said<Condition<Observation>, Boolean> plainCondition() {
        if (!leaves.hasCase()) {
            return leaves.time();
        }
        int least = choices.number();
        return choices.any(
                leaves::time, () -> new Said<>(NUMBER.ge(least), Columns.NUMBER.map(value -> value >= least)));
    }

    /** Functions over the rows of a device, beside what they are functions of. */
    private List<Selected<Selectable<Observation, ?>>> series(@Nullable Said<Condition<Observation>, Boolean> where) {
        List<Observation> selected = data.stream()
                .filter(row -> where == null || Logic.holds(where.term(), List.of(row)))
                .toList();
        Numeric<Observation, ?> number = leaves.number();
        List<Selected<Selectable<Observation, ?>>> all = new ArrayList<>();
        all.add(new Selected<>(TIME, new Item.Time()));
        all.add(new Selected<>(PLANT, new Item.Node(Device::plant)));
        all.add(new Selected<>(MACHINE, new Item.Node(Device::machine)));
        all.add(new Selected<>(number.dsl(), new Item.Value(number.term(), number.type())));
        int functions = choices.between(1, 3);
        for (int i = 0; i < functions; i++) {
            all.add(new SeriesItems(choices).any(number, selected));
        }
        return all;
    }

    private List<Sorted<Order<Observation>>> plainOrder() {
        return switch (choices.below(5)) {
            case 0 -> List.of(new Sorted<>(TIME.asc(), Sorting.time(false)));
            case 1 -> List.of(new Sorted<>(TIME.desc(), Sorting.time(true)));
            case 2 ->
                List.of(
                        new Sorted<>(Order.deviceDescending(), Sorting.device(true)),
                        new Sorted<>(TIME.desc(), Sorting.time(true)));
            default -> List.of();
        };
    }

    private List<Sorted<Order<Observation>>> order() {
        if (choices.oneIn(2)) {
            return plainOrder();
        }
        List<Sorted<Order<Observation>>> order = new ArrayList<>();
        order.add(valueOrder());
        if (choices.oneIn(3)) {
            order.add(valueOrder());
        }
        order.addAll(plainOrder());
        return order;
    }

    private Sorted<Order<Observation>> valueOrder() {
        return choices.any(
                () -> number(expressions.exact(2)),
                () -> number(leaves.number()),
                () -> sorted(expressions.text(1)),
                () -> sorted(expressions.truth(1)),
                () -> sorted(leaves.instant()),
                () -> sorted(leaves.date()));
    }

    private <V extends Number & Comparable<V>> Sorted<Order<Observation>> number(Numeric<Observation, V> number) {
        return sorted(new Said<>(number.dsl(), number.term()));
    }

    private <V extends Comparable<? super V>> Sorted<Order<Observation>> sorted(
            Said<? extends ScalarExpression<Observation, V>, V> said) {
        boolean descending = choices.oneIn(2);
        Term<V> term = said.term();
        var order = descending ? said.dsl().desc() : said.dsl().asc();
        return choices.oneIn(3)
                ? new Sorted<>(order.nullsFirst(), Sorting.value(term, descending, true))
                : new Sorted<>(order, Sorting.value(term, descending, false));
    }

    private Query<List<@Nullable Object>> query(List<Selectable<Observation, ?>> list, Shape shape) {
        return switch (list.size()) {
            case 3 ->
                shape.of(mapper.select(list.get(0), list.get(1), list.get(2))).map(Cells::of);
            case 4 ->
                shape.of(mapper.select(list.get(0), list.get(1), list.get(2), list.get(3)))
                        .map(Cells::of);
            case 5 ->
                shape.of(mapper.select(list.get(0), list.get(1), list.get(2), list.get(3), list.get(4)))
                        .map(Cells::of);
            case 6 ->
                shape.of(mapper.select(list.get(0), list.get(1), list.get(2), list.get(3), list.get(4), list.get(5)))
                        .map(Cells::of);
            case 7 ->
                shape.of(mapper.select(
                                list.get(0),
                                list.get(1),
                                list.get(2),
                                list.get(3),
                                list.get(4),
                                list.get(5),
                                list.get(6)))
                        .map(Cells::of);
            default -> throw new IllegalStateException(list.size() + " items");
        };
    }

    /** What every query of rows takes, whatever its arity. */
    private record Shape(
            Places places,
            @Nullable Said<Condition<Observation>, Boolean> where,
            List<Sorted<Order<Observation>>> order,
            @Nullable Fills fill,
            Pages pages) {

        <Q extends RowsQuery<Observation, Q>> Q of(Q query) {
            Q shaped = query.at(places.array());
            if (where != null) {
                shaped = shaped.where(where.dsl());
            }
            if (!order.isEmpty()) {
                @SuppressWarnings({"unchecked", "rawtypes"}) // an array for varargs
                Order<Observation>[] keys = order.stream().map(Sorted::dsl).toArray(Order[]::new);
                shaped = shaped.orderBy(keys);
            }
            if (fill != null) {
                shaped = shaped.fill(fill.dsl());
            }
            if (pages.limit() != null) {
                shaped = shaped.limit(pages.limit());
            }
            return pages.offset() > 0 ? shaped.offset(pages.offset()) : shaped;
        }
    }
}
