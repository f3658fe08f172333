package io.dendro.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who takes the wanted part out of single rows. Over several devices the server (2.0.1-beta) applies a limit to each of
 * them before it sorts by a value, if there is a condition on values too; then Dendro takes the part out.
 *
 * @param wanted the part
 * @param isHere whether Dendro does it
 */
record RowPaging(Paging wanted, boolean isHere) {

    /** Of functions over series, before which the server would apply a limit. */
    static RowPaging ofSeries(Clauses<?> clauses) {
        return new RowPaging(clauses.paging(), !clauses.paging().isNothing());
    }

    static <E> RowPaging of(Clauses<E> clauses, List<Order<E>> order) {
        return new RowPaging(
                clauses.paging(),
                !clauses.paging().isNothing() && (Filling.isPagedHere(clauses) || isPagedWrongly(clauses, order)));
    }

    private static <E> boolean isPagedWrongly(Clauses<E> clauses, List<Order<E>> order) {
        boolean sortsValues = !order.isEmpty() && order.get(0) instanceof ValueOrder;
        boolean testsValues = ConditionFormula.formulas(clauses.where()).stream()
                .anyMatch(formula -> !formula.equals(InstantOperand.ROW_TIME.formula()));
        return sortsValues && testsValues && !clauses.devices().isOne();
    }

    Paging onServer() {
        return isHere ? Paging.ALL : wanted;
    }

    <T> Stream<T> of(Stream<T> rows) {
        return isHere ? wanted.of(rows) : rows;
    }
}
