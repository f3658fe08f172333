package io.dendro.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who takes the wanted part out of single rows: the server, unless it (2.0.1-beta) does so too early.
 *
 * @param onServer the part that the statement asks for
 * @param here the part of it that Dendro gives on
 */
record RowPaging(Paging onServer, Paging here) {

    /** Of rows as they are stored. */
    static <E> RowPaging of(Clauses<E> clauses, List<Order<E>> order) {
        return isPagedWrongly(clauses, order) ? allHere(clauses.paging()) : new RowPaging(clauses.paging(), Paging.ALL);
    }

    /** Of what is computed of rows. */
    static <E> RowPaging of(RowSelection<E> selection) {
        Clauses<E> clauses = selection.clauses();
        if (selection.items().holdSeriesFunctions()
                || Filling.isPagedHere(clauses)
                || isPagedWrongly(clauses, selection.order())) {
            return allHere(clauses.paging());
        }
        return selection.items().areStored()
                ? new RowPaging(clauses.paging(), Paging.ALL)
                : skippedHere(clauses.paging());
    }

    private static RowPaging allHere(Paging wanted) {
        return wanted.isNothing() ? new RowPaging(wanted, Paging.ALL) : new RowPaging(Paging.ALL, wanted);
    }

    /**
     * Where rows are skipped before functions are computed, a missing value after the last of them is taken for one that was
     * skipped.
     */
    private static RowPaging skippedHere(Paging wanted) {
        return new RowPaging(wanted.withoutOffset(), new Paging(null, wanted.offset()));
    }

    /** Over several devices a limit is applied to each before they are sorted by a value, if there is a condition on values. */
    private static <E> boolean isPagedWrongly(Clauses<E> clauses, List<Order<E>> order) {
        boolean sortsValues = !order.isEmpty() && order.get(0) instanceof ValueOrder;
        return sortsValues && testsValues(clauses.where()) && !clauses.devices().isOne();
    }

    private static boolean testsValues(Condition<?> condition) {
        return ConditionFormula.formulas(condition).stream()
                .anyMatch(formula -> !formula.equals(InstantOperand.ROW_TIME.formula()));
    }

    /** Whether rows are left out here. */
    boolean isHere() {
        return !here.equals(Paging.ALL);
    }

    <T> Stream<T> of(Stream<T> rows) {
        return here.of(rows);
    }
}
