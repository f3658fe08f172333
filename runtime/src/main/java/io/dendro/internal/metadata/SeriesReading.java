package io.dendro.internal.metadata;

import io.dendro.ResultSet;
import io.dendro.metadata.SeriesInfo;
import java.util.function.Supplier;

/** Reads rows of SHOW TIMESERIES, in which everything is text. */
public record SeriesReading() implements Reading<SeriesInfo> {

    @Override
    public Supplier<SeriesInfo> bind(ResultSet result) {
        int path = AnswerColumn.of(result, "Timeseries");
        int alias = result.find("Alias");
        int database = result.find("Database");
        int dataType = AnswerColumn.of(result, "DataType");
        int encoding = AnswerColumn.of(result, "Encoding");
        int compressor = AnswerColumn.of(result, "Compression");
        int tags = result.find("Tags");
        int attributes = result.find("Attributes");
        return () -> new ShownSeries(
                Shown.path(result.getText(path)),
                Shown.text(result, alias).map(Shown::node),
                Shown.text(result, database).map(Shown::path),
                new ShownSeries.Storage(
                        String.valueOf(result.getText(dataType)),
                        String.valueOf(result.getText(encoding)),
                        String.valueOf(result.getText(compressor))),
                Shown.text(result, tags),
                Shown.text(result, attributes));
    }
}
