package io.dendro.query;

import java.time.Instant;

/**
 * The end of a window in a select list: of a window of time the instant where the next begins, of any other window the time
 * of its last row.
 */
final class WindowEnd<E> implements Groupable<Group<E>, Instant> {

    WindowEnd() {}

    @Override
    public String toString() {
        return "the window's end";
    }
}
