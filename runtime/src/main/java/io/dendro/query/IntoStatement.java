package io.dendro.query;

import io.dendro.QueryOptions;
import java.util.List;
import java.util.Set;

/**
 * A statement by which the server writes what it reads: {@code SELECT ... INTO}. Immutable: each clause gives a new
 * statement. Nothing is sent before {@link #write()}.
 *
 * <p>The devices that are written have the alignment and the series that their entity declares. Their nodes are those of the
 * device that is read, by name, unless {@link #node} says otherwise. Only devices that differ are written: two devices that
 * would be written over each other are refused.
 *
 * <p>There is no order and no limit, as IoTDB (2.0.1-beta) ignores the one and so takes the wrong rows for the other. What is
 * filled is filled by the server, device by device; a constant must then fit all columns, as the server would write it as
 * text into texts.
 *
 * @param <E> the entity that is read
 * @param <T> the entity that is written
 * @param <Q> the type of the statement itself
 */
public abstract sealed class IntoStatement<E, T, Q extends IntoStatement<E, T, Q>> extends SelectClauses<E, Q>
        permits IntoRows, IntoGroups {

    private final IntoTarget<E, T> target;
    private final Assignments<T> assignments;

    IntoStatement(IntoTarget<E, T> target, Assignments<T> assignments) {
        this.target = target;
        this.assignments = assignments;
    }

    /**
     * Lets all devices that are written have this node.
     *
     * @throws io.dendro.model.InvalidPathException if the value cannot be a node
     * @throws IllegalArgumentException if IoTDB would take it for a node that it has to replace, such as <code>${2}</code>
     */
    public final <V> Q node(PathColumn<T, V> node, V value) {
        return with(target.named(node, value));
    }

    /** Lets the devices that are written have the node that another column names on the device that is read. */
    public final <V> Q node(PathColumn<T, V> node, PathColumn<E, V> same) {
        return with(target.with(node, new TargetNode.Copied(same.index())));
    }

    /**
     * The statement for all devices at once; empty when it can match nothing. {@link #write()} sends it for each device by
     * itself, with the nodes of the device in place of <code>*</code> and <code>${n}</code>.
     *
     * @throws IllegalArgumentException if the server cannot write this, or not rightly, with the reason
     * @throws IllegalStateException if something is missing: windows for aggregates, or a node of the target
     */
    public final String sql() {
        check();
        return sql(clauses(), assignments, target.pattern());
    }

    /**
     * How the server means to run the statement for all devices: its plan, as text. Nothing is written. The server refuses to
     * tell if the name of a device has a <code>$</code>.
     *
     * @throws io.dendro.error.DendroException when the server refuses the statement or fails to answer
     */
    public final String explain() {
        return Explanation.of(source().session(), "EXPLAIN ", sql());
    }

    /**
     * Writes, and waits until the server has written. Values at the same times are overwritten, others stay, and missing ones
     * are not written. After a failure, before which other devices may have been written, writing again is therefore safe,
     * unless a device is written whose own values are read: they may be computed of what the first attempt wrote.
     *
     * <p>The devices that have the measurements are looked up first, and the series of each target are created as
     * {@code insert} creates them, also where there turn out to be no rows. The server then writes device by device: it keeps
     * memory for each column and device of a statement, and loses its way in names with a <code>$</code>. A device that
     * lacks a measurement gets no values of it, and no count of 0 either.
     *
     * @return what was written into each series, device by device
     * @throws IllegalArgumentException if the server cannot write this, or not rightly, with the reason
     * @throws IllegalStateException if something is missing: windows for aggregates, or a node of the target
     * @throws io.dendro.error.MappingException if the name of a device has something like <code>${2}</code>, which IoTDB would
     *     replace, or is a name that the target cannot have; or if one device would be read after it was written; nothing is
     *     written then
     * @throws io.dendro.error.SchemaException if a series exists with another type than the target's entity declares
     * @throws io.dendro.error.ServerBusyException if the server has too little memory for so many columns now
     * @throws io.dendro.error.DendroException when the server refuses the statement or fails to answer
     */
    public final List<WrittenSeries> write() {
        return sql().isEmpty() ? List.of() : IntoRun.of(this).write();
    }

    /** The same as {@link #sql()}. */
    @Override
    public final String toString() {
        return sql();
    }

    final String sql(Clauses<E> changed, Assignments<T> some, String device) {
        Rendering rendering = Rendering.of(source());
        Fill fill = changed.fill();
        return with(changed)
                .statement(some.into(device, rendering))
                .fill(fill == null ? "" : fill.sql(source().precision()))
                .sql();
    }

    private void check() {
        target.check(clauses().devices());
        checkSelection();
        Fill fill = clauses().fill();
        if (fill != null) {
            assignments.all().forEach(assignment -> checkFill(fill, assignment));
        }
    }

    private static void checkFill(Fill fill, Assignment<?> assignment) {
        ValueForm<?> form = assignment.value().form();
        boolean isRight =
                switch (fill.method()) {
                    case PREVIOUS -> true;
                    case CONSTANT -> fill.constantOf(form) != null;
                    case LINEAR -> !(form instanceof DateForm) && !(form instanceof ConvertedForm);
                };
        if (!isRight) {
            throw new IllegalArgumentException(fill + " of " + assignment.column()
                    + " would have IoTDB write what no value of it is; fill in a statement without it");
        }
    }

    final IntoTarget<E, T> target() {
        return target;
    }

    final Assignments<T> assignments() {
        return assignments;
    }

    /** How the statement is run. */
    QueryOptions runOptions() {
        return clauses().options();
    }

    abstract Source<E> source();

    /** The statement up to its conditions. */
    abstract Statement<E> statement(String list);

    /** Makes sure that the server computes this rightly. */
    abstract void checkSelection();

    /** The measurements without which a device has nothing to write, by their names in SQL. */
    abstract Set<String> required();

    abstract Q with(IntoTarget<E, T> changed);
}
