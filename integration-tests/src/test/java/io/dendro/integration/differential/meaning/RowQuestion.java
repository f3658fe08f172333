package io.dendro.integration.differential.meaning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question about single rows. */
public record RowQuestion(Selection selection, Shaping shaping, Visibility visibility) {

    /** Which rows are seen of those for which the condition holds. */
    public enum Visibility {
        /** Those with a value of some measurement that the question names. */
        BY_MEASUREMENT,
        /** Those with a value of some item: so it is beside functions over series. */
        BY_ITEM
    }

    /** The cells of the answer, from rows in the order of their devices and times. */
    public List<List<@Nullable Object>> answer(List<Observation> data) {
        List<Line> lines = data.stream()
                .filter(selection::selects)
                .map(Line::of)
                .filter(this::isSeen)
                .toList();
        return shaping.apply(lines, selection.items(), Line::device);
    }

    private boolean isSeen(Line line) {
        return visibility == Visibility.BY_MEASUREMENT
                ? selection.sees(line.rows().get(0), shaping.columns())
                : selection.items().stream()
                        .filter(Item.Value.class::isInstance)
                        .anyMatch(item -> item.cell(line) != null);
    }
}
