package io.dendro.integration.differential;

import static io.dendro.integration.differential.meaning.ObservationMapper.MACHINE;
import static io.dendro.integration.differential.meaning.ObservationMapper.PLANT;
import static io.dendro.integration.differential.meaning.ObservationMapper.TIME;

import io.dendro.integration.differential.meaning.Device;
import io.dendro.integration.differential.meaning.GroupQuestion;
import io.dendro.integration.differential.meaning.Item;
import io.dendro.integration.differential.meaning.Observation;
import io.dendro.integration.differential.meaning.Selection;
import io.dendro.integration.differential.meaning.Shaping;
import io.dendro.integration.differential.meaning.Sorting;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.query.Condition;
import io.dendro.query.Group;
import io.dendro.query.GroupOrder;
import io.dendro.query.Groupable;
import io.dendro.query.GroupsQuery;
import io.dendro.query.Query;
import io.dendro.query.ScalarExpression;
import io.dendro.query.Window;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random questions about groups. */
final class GroupQuestions {
    private final TimeseriesMapper<Observation> mapper;
    private final List<Observation> data;
    private final Choices choices;
    private final RowLeaves rowLeaves;
    private final Expressions<Observation> rows;

    GroupQuestions(TimeseriesMapper<Observation> mapper, List<Observation> data, Choices choices) {
        this.mapper = mapper;
        this.data = data;
        this.choices = choices;
        this.rowLeaves = new RowLeaves(mapper, data, choices);
        this.rows = new Expressions<>(rowLeaves, choices);
    }

    Asked next() {
        GroupKind kind = choices.oneIn(2) ? GroupKind.DEVICE : GroupKind.MERGED;
        Windows windows = windows(kind);
        GroupLeaves leaves = new GroupLeaves(choices, rowLeaves, rows, kind, windows != null && windows.slides());
        Expressions<Group<Observation>> groups = new Expressions<>(leaves, choices);
        List<Selected<Groupable<Group<Observation>, ?>>> items = new ArrayList<>(keys(kind));
        if (windows != null) {
            items.add(0, new Selected<>(TIME, new Item.Time()));
            if (choices.oneIn(5)) {
                items.add(1, new Selected<>(Window.end(), new Item.End()));
            }
        }
        GroupItems values = new GroupItems(choices, rows, leaves, groups, windows != null && windows.slides());
        int wanted = Math.min(choices.between(1, 4), 7 - items.size());
        List<Sorted<GroupOrder<Group<Observation>>>> order = order(items, windows, leaves);
        for (int i = 0; i < wanted; i++) {
            items.add(values.any());
        }
        return asked(
                items,
                new Shape(
                        Places.any(choices),
                        choices.oneIn(2) ? null : rows.conditions().any(2),
                        windows,
                        choices.oneIn(3) ? groups.conditions().any(2) : null,
                        order,
                        windows == null ? null : Fills.maybe(choices, 5),
                        Pages.any(choices)));
    }

    private Asked asked(List<Selected<Groupable<Group<Observation>, ?>>> items, Shape shape) {
        GroupQuestion question = new GroupQuestion(
                new Selection(
                        shape.places.meaning(),
                        shape.where == null ? null : shape.where.term(),
                        items.stream().map(Selected::item).toList()),
                shape.windows == null ? null : shape.windows.meaning(),
                shape.having == null ? null : shape.having.term(),
                new Shaping(
                        shape.order.stream().map(Sorted::meaning).toList(),
                        shape.fill == null ? null : shape.fill.meaning(),
                        shape.pages.offset(),
                        shape.pages.limit()));
        return Asked.of(query(items.stream().map(Selected::dsl).toList(), shape), () -> question.answer(data))
                .in(shape.windows == null ? ZoneOffset.UTC : shape.windows.zone());
    }

    private @Nullable Windows windows(GroupKind kind) {
        if (choices.oneIn(3)) {
            return null;
        }
        return kind == GroupKind.DEVICE && choices.oneIn(2)
                ? Windows.ofRows(choices, rows)
                : Windows.ofTime(choices, rowLeaves.instantOfSomeRow());
    }

    private List<Selected<Groupable<Group<Observation>, ?>>> keys(GroupKind kind) {
        Selected<Groupable<Group<Observation>, ?>> plant = new Selected<>(PLANT, new Item.Node(Device::plant));
        Selected<Groupable<Group<Observation>, ?>> machine = new Selected<>(MACHINE, new Item.Node(Device::machine));
        if (kind == GroupKind.DEVICE) {
            return choices.oneIn(2) ? List.of(plant, machine) : List.of(machine, plant);
        }
        return choices.of(List.of(List.of(), List.of(plant), List.of(machine)));
    }

    private List<Sorted<GroupOrder<Group<Observation>>>> order(
            List<Selected<Groupable<Group<Observation>, ?>>> items, @Nullable Windows windows, GroupLeaves leaves) {
        List<Sorted<GroupOrder<Group<Observation>>>> order = new ArrayList<>();
        if (choices.oneIn(2)) {
            return order;
        }
        if (choices.oneIn(2)) {
            order.add(choices.any(
                    () -> number(leaves.number()),
                    () -> number(leaves.number()),
                    () -> sorted(leaves.text()),
                    () -> sorted(leaves.truth()),
                    () -> sorted(leaves.instant()),
                    () -> sorted(leaves.date())));
        }
        if (windows != null && choices.oneIn(2)) {
            order.add(
                    choices.oneIn(2)
                            ? new Sorted<>(TIME.desc(), Sorting.time(true))
                            : new Sorted<>(TIME.asc(), Sorting.time(false)));
        }
        if (choices.oneIn(2) && items.stream().anyMatch(item -> item.dsl() == PLANT)) {
            order.add(new Sorted<>(
                    PLANT.desc(),
                    new Sorting(
                            java.util.Set.of(),
                            java.util.Comparator.comparing(
                                    line -> line.device().plant(), java.util.Comparator.reverseOrder()))));
        }
        return order;
    }

    private <V extends Number & Comparable<V>> Sorted<GroupOrder<Group<Observation>>> number(
            Numeric<Group<Observation>, V> number) {
        return sorted(new Said<>(number.dsl(), number.term()));
    }

    private <V extends Comparable<? super V>> Sorted<GroupOrder<Group<Observation>>> sorted(
            Said<? extends ScalarExpression<Group<Observation>, V>, V> said) {
        boolean descending = choices.oneIn(2);
        var order = descending ? said.dsl().desc() : said.dsl().asc();
        return choices.oneIn(3)
                ? new Sorted<>(order.nullsFirst(), Sorting.value(said.term(), descending, true))
                : new Sorted<>(order, Sorting.value(said.term(), descending, false));
    }

    private Query<List<@Nullable Object>> query(List<Groupable<Group<Observation>, ?>> list, Shape shape) {
        return switch (list.size()) {
            case 1 -> shape.of(mapper.select(list.get(0))).map(Cells::of);
            case 2 -> shape.of(mapper.select(list.get(0), list.get(1))).map(Cells::of);
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
            default ->
                shape.of(mapper.select(
                                list.get(0),
                                list.get(1),
                                list.get(2),
                                list.get(3),
                                list.get(4),
                                list.get(5),
                                list.get(6)))
                        .map(Cells::of);
        };
    }

    /** What every query of groups takes, whatever its arity. */
    private record Shape(
            Places places,
            @Nullable Said<Condition<Observation>, Boolean> where,
            @Nullable Windows windows,
            @Nullable Said<Condition<Group<Observation>>, Boolean> having,
            List<Sorted<GroupOrder<Group<Observation>>>> order,
            @Nullable Fills fill,
            Pages pages) {

        <Q extends GroupsQuery<Observation, Q>> Q of(Q query) {
            Q shaped = query.at(places.array());
            if (where != null) {
                shaped = shaped.where(where.dsl());
            }
            if (windows != null) {
                shaped = shaped.groupBy(windows.dsl());
            }
            if (having != null) {
                shaped = shaped.having(having.dsl());
            }
            if (!order.isEmpty()) {
                @SuppressWarnings({"unchecked", "rawtypes"}) // an array for varargs
                GroupOrder<Group<Observation>>[] keys =
                        order.stream().map(Sorted::dsl).toArray(GroupOrder[]::new);
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
