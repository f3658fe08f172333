package io.dendro.query;

import io.dendro.ResultSet;
import java.util.function.Supplier;

/**
 * How rows of a result become objects, in two phases: positions of columns are looked up by name once per result, then
 * every row is read by position.
 *
 * @param <R> what a row becomes
 */
@FunctionalInterface
public interface RowBinding<R> {

    /**
     * Looks up the columns of a result that has not been advanced yet.
     *
     * @return gives the object of the row at which the result stands; called once after each {@link ResultSet#next()}
     */
    Supplier<R> bind(ResultSet result);
}
