package io.dendro.integration.witness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tsfile.enums.TSDataType;
import org.apache.tsfile.utils.Binary;
import org.apache.tsfile.write.schema.IMeasurementSchema;
import org.apache.tsfile.write.schema.MeasurementSchema;
import org.jspecify.annotations.Nullable;

/** A measurement in the words of the official client. */
record SeriesColumn(String name, TSDataType type) {

    static List<String> names(List<SeriesColumn> columns) {
        return columns.stream().map(SeriesColumn::name).toList();
    }

    static List<IMeasurementSchema> schemas(List<SeriesColumn> columns) {
        return columns.stream()
                .<IMeasurementSchema>map(column -> new MeasurementSchema(column.name(), column.type()))
                .toList();
    }

    /** A plain value as the official client takes it. */
    @Nullable
    Object official(@Nullable Object value) {
        if (value instanceof String text) {
            return new Binary(text, StandardCharsets.UTF_8);
        }
        return value instanceof ByteBuffer bytes ? new Binary(bytes.array()) : value;
    }
}
