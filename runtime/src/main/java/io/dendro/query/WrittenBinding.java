package io.dendro.query;

import static java.util.Objects.requireNonNull;

import io.dendro.ResultSet;
import java.util.function.Supplier;

/** Reads what SELECT INTO answers. */
record WrittenBinding() implements RowBinding<WrittenSeries> {

    @Override
    public Supplier<WrittenSeries> bind(ResultSet result) {
        int device = result.column("SourceDevice");
        int column = result.column("SourceColumn");
        int target = result.column("TargetTimeseries");
        int written = result.column("Written");
        return () -> new WrittenSeries(
                requireNonNull(result.getText(device)),
                requireNonNull(result.getText(column)),
                requireNonNull(result.getText(target)),
                result.getLong(written));
    }
}
