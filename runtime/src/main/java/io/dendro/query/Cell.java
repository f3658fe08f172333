package io.dendro.query;

import io.dendro.ResultSet;

/** Reads a cell that is not null. */
interface Cell<V> {
    V read(ResultSet row, int column);
}
