package io.dendro.query;

import io.dendro.QueryOptions;
import io.dendro.Session;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private EntityQuery(Source<E> source, RowBinding<E> binding, Clauses<E> clauses) {
        this.source = source;
        this.binding = binding;
        this.clauses = clauses;
    }

    /** A query for all entities; mappers offer it as {@code select()}. */
    public static <E> EntityQuery<E> of(Session session, EntityDefinition<E> definition, RowBinding<E> binding) {
        return new EntityQuery<>(new Source<>(session, definition), binding, Clauses.none(definition));
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
        return with(clauses.orderBy(Arrays.asList(keys)));
    }

    /** The most rows, over all devices. Called twice, the last limit counts. */
    public EntityQuery<E> limit(long rows) {
        return with(clauses.limit(rows));
    }

    /** How many rows to leave out before the first. Called twice, the last offset counts. */
    public EntityQuery<E> offset(long rows) {
        return with(clauses.offset(rows));
    }

    @Override
    public String sql() {
        String list = source.definition().columns().readable().stream()
                .map(MeasurementColumn::identifier)
                .collect(Collectors.joining(", "));
        return clauses.select(list, "", source);
    }

    @Override
    public Stream<E> stream() {
        return ResultSpliterator.stream(source.session(), sql(), QueryOptions.none(), binding);
    }

    @Override
    public Optional<E> first() {
        try (Stream<E> rows = with(clauses.first()).stream()) {
            return rows.findFirst();
        }
    }

    /** The same as {@link #sql()}. */
    @Override
    public String toString() {
        return sql();
    }

    private EntityQuery<E> with(Clauses<E> changed) {
        return new EntityQuery<>(source, binding, changed);
    }
}
