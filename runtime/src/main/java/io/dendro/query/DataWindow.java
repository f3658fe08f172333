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

    DataWindow(String name, Function<Rendering, String> text, List<Part> needed) {
        this.name = name;
        this.text = text;
        this.needed = needed;
    }

    String groupBy(Rendering rendering) {
        return text.apply(rendering);
    }

    /** What has to be selected besides, or else the server refuses the window. */
    List<Part> needed() {
        return needed;
    }

    @Override
    public String toString() {
        return name;
    }
}
