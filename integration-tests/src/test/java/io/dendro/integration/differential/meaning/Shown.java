package io.dendro.integration.differential.meaning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line and its cells, of which the missing ones may be filled. */
record Shown(Line line, List<@Nullable Object> cells) {

    static Shown of(Line line, List<Item> items) {
        List<@Nullable Object> cells = new ArrayList<>();
        items.forEach(item -> cells.add(item.cell(line)));
        return new Shown(line, cells);
    }
}
