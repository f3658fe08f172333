package io.dendro.query;

import io.dendro.QueryOptions;
import io.dendro.Session;
import io.dendro.model.DataType;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads whole entities: one for each row that a device holds.
 *
 * <pre>{@code
 * readings.select()
 *         .at(PLANT.eq("berlin"), LINE.in("l1", "l2"))
 *         .where(TIME.between(from, to).and(TEMPERATURE.gt(80f)))
 *         .orderBy(TIME.desc())
 *         .limit(100)
 *         .list();
 * }</pre>
 *
 * <p>Immutable: each clause gives a new query. It is rendered with {@code ALIGN BY DEVICE}, so a condition is tested for
 * each device by itself.
 */
public final class EntityQuery<E> implements Query<E> {

    private final Source<E> source;
    private final RowBinding<E> binding;
    private final Clauses<E> clauses;
    private final List<Order<E>> order;

    private EntityQuery(Source<E> source, RowBinding<E> binding, Clauses<E> clauses, List<Order<E>> order) {
        this.source = source;
        this.binding = binding;
        this.clauses = clauses;
        this.order = order;
    }

    /** A query for all entities; mappers offer it as {@code select()}. */
    public static <E> EntityQuery<E> of(Session session, EntityDefinition<E> definition, RowBinding<E> binding) {
        return new EntityQuery<>(new Source<>(session, definition), binding, Clauses.none(definition), List.of());
    }

    /**
     * Where in the tree. Conditions on different nodes combine; several on one node intersect, within a call and between
     * calls. Nodes without a condition may be any.
     *
     * @throws IllegalArgumentException if the nodes combine to more than 10,000 paths
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final EntityQuery<E> at(PathCondition<E>... conditions) {
        return with(clauses.at(Arrays.asList(conditions)));
    }

    /** Which rows. Called twice, both conditions must hold. */
    public EntityQuery<E> where(Condition<E> condition) {
        return with(clauses.where(condition));
    }

    /**
     * In which order; without one, device after device and by ascending time within each. Called twice, the last order
     * counts. A measurement to sort by must exist on every device that is asked.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final EntityQuery<E> orderBy(Order<E>... keys) {
        return new EntityQuery<>(source, binding, clauses, List.of(keys));
    }

    /**
     * What stands in for missing values. The server does this, by its own rules: it also puts numbers into texts. It would
     * carry values from one device over to the next, so anything but a constant needs {@code at(...)} to name one device.
     *
     * @throws IllegalArgumentException if the fill depends on other rows, and there may be several devices, or they are not in
     *     the order of their times; found when the query is rendered
     */
    public EntityQuery<E> fill(Fill fill) {
        return with(clauses.with(fill));
    }

    /** The most rows, over all devices. Called twice, the last limit counts. */
    public EntityQuery<E> limit(long rows) {
        return with(clauses.with(clauses.paging().withLimit(rows)));
    }

    /** How many rows to leave out before the first. Called twice, the last offset counts. */
    public EntityQuery<E> offset(long rows) {
        return with(clauses.with(clauses.paging().withOffset(rows)));
    }

    /** How the query is run; see {@link QueryOptions}. Called twice, the last options count. */
    public EntityQuery<E> options(QueryOptions options) {
        return with(clauses.with(options));
    }

    /** How many rows the server sends at a time; see {@link QueryOptions#withFetchSize}. */
    public EntityQuery<E> fetchSize(int rows) {
        return options(clauses.options().withFetchSize(rows));
    }

    /** How long the server may take; see {@link QueryOptions#withTimeout}. */
    public EntityQuery<E> timeout(Duration timeout) {
        return options(clauses.options().withTimeout(timeout));
    }

    /** In which zone the server reads times without one; see {@link QueryOptions#withZone}. */
    public EntityQuery<E> zone(ZoneId zone) {
        return options(clauses.options().withZone(zone));
    }

    @Override
    public Session session() {
        return source.session();
    }

    @Override
    public String sql() {
        return sql(paging());
    }

    private String sql(RowPaging paging) {
        Rendering rendering = Rendering.of(source);
        return Statement.of(clauses, rendering)
                .select(String.join(", ", source.definition().columns().names()), "")
                .orderBy(OrderText.of(order, rendering))
                .fill(fillClause())
                .page(paging.onServer())
                .sql();
    }

    private String fillClause() {
        Fill fill = clauses.fill();
        if (fill == null) {
            return "";
        }
        if (fill.method() != Fill.Method.CONSTANT) {
            checkThatRowsOfOneDeviceFollow(fill);
        }
        return fill.sql(source.precision());
    }

    private void checkThatRowsOfOneDeviceFollow(Fill fill) {
        if (!clauses.devices().isOne()) {
            throw new IllegalArgumentException(
                    fill + " of whole entities needs at(...) to name one device, as IoTDB carries"
                            + " values from one device over to the next; name it, or select(...) the columns you need, which Dendro"
                            + " fills device by device");
        }
        if (!order.stream().allMatch(KeyOrder::isAscending)) {
            throw new IllegalArgumentException(
                    fill + " of whole entities goes from row to row as time does, and these are"
                            + " sorted otherwise; leave orderBy out, and sort the list");
        }
        if (fill.method() == Fill.Method.LINEAR) {
            source.definition().columns().readable().stream()
                    .filter(column -> column.schema().type() == DataType.DATE)
                    .findFirst()
                    .ifPresent(column -> {
                        throw new IllegalArgumentException(fill + " of whole entities would make IoTDB count dates as"
                                + " numbers in " + column.component() + "; select(...) the columns you need");
                    });
        }
    }

    @Override
    public Stream<E> stream() {
        RowPaging paging = paging();
        return paging.of(source.entities(sql(paging), clauses, binding));
    }

    private RowPaging paging() {
        return RowPaging.of(clauses.with((Fill) null), order);
    }

    @Override
    public Optional<E> first() {
        try (Stream<E> rows = with(clauses.with(clauses.paging().first())).stream()) {
            return rows.findFirst();
        }
    }

    /**
     * How many rows there are, limit and offset considered. The server counts, unless the devices are not aligned and have
     * several measurements; then the rows are read.
     *
     * @throws io.dendro.error.DendroException when the server refuses the query or fails to answer
     */
    public long count() {
        return EntityCount.of(source, clauses).orElseGet(this::counted);
    }

    private long counted() {
        try (Stream<E> rows = stream()) {
            return rows.count();
        }
    }

    /**
     * A page of rows in the order of their times, then of their devices: those after a key. A page costs the same wherever
     * it is, unlike one that {@link #offset} leads to. Rows that are written before the key meanwhile are not seen; those
     * written at its very time may shift the rows of that time.
     *
     * <pre>{@code
     * Page<MachineReading> page = readings.select().page(PageKey.START, 100);
     * page.next().map(key -> readings.select().page(key, 100));
     * }</pre>
     *
     * @throws IllegalArgumentException if the size is not positive
     * @throws IllegalStateException if the query has an order, a limit or an offset of its own, or fills from other rows
     * @throws io.dendro.error.DendroException when the server refuses the query or fails to answer
     */
    public Page<E> page(PageKey after, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a page of " + size + " rows holds none; give at least 1");
        }
        if (!order.isEmpty() || !clauses.paging().equals(Paging.ALL)) {
            throw new IllegalStateException(
                    "page(...) sorts by time and limits itself; leave orderBy, limit and offset out");
        }
        Fill fill = clauses.fill();
        if (fill != null && fill.method() != Fill.Method.CONSTANT) {
            throw new IllegalStateException("a page knows nothing of the rows before it, so " + fill
                    + " would leave gaps at its begin; use stream() or list(), or offset and limit");
        }
        Condition<E> rest = source.definition().time().from(after.time());
        Clauses<E> narrowed = clauses.where(rest).with(new Paging(size + 1L, after.rows()));
        List<Order<E>> byTime = List.of(KeyOrder.time(Direction.ASC), Order.device());
        String sql = new EntityQuery<>(source, binding, narrowed, byTime).sql();
        try (Stream<TimedRow<E>> rows = source.entities(sql, narrowed, TimedRow.binding(binding))) {
            return TimedRow.page(rows.toList(), after, size);
        }
    }

    /** The same as {@link #sql()}. */
    @Override
    public String toString() {
        return sql();
    }

    private EntityQuery<E> with(Clauses<E> changed) {
        return new EntityQuery<>(source, binding, changed, order);
    }
}
