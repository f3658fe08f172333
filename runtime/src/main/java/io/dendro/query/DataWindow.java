package io.dendro.query;

import java.util.List;
import java.util.function.Function;

/**
 * Windows that depend on the rows, and so differ from device to device: by variation, condition, session or count. The
 * time of such a window is that of its first row.
 */
public final class DataWindow<E> implements Grouping<E> {

    private final String name;
    private final Function<Rendering, String> text;
    private final List<Part> needed;
    private final Condition<E> rows;

    DataWindow(String name, Function<Rendering, String> text, List<Part> needed, Condition<E> rows) {
        this.name = name;
        this.text = text;
        this.needed = needed;
        this.rows = rows;
    }

    String groupBy(Rendering rendering) {
        return text.apply(rendering);
    }

    /** What has to be selected besides, or else the server refuses the window. */
    List<Part> needed() {
        return needed;
    }

    /** Which rows may be in a window at all: where a device has none, the server would make up a window. */
    Condition<E> rows() {
        return rows;
    }

    @Override
    public String toString() {
        return name;
    }
}
