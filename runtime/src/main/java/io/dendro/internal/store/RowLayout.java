package io.dendro.internal.store;

import io.dendro.Alignment;
import io.dendro.TimePrecision;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.write.StoreException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What rows of one entity have in common.
 *
 * @param precision the unit of their times
 * @param alignment of the devices
 * @param columns the measurements; of series that are created from here, alias, tags and the like are not known
 */
public record RowLayout(TimePrecision precision, Alignment alignment, List<MeasurementSchema> columns) {

    /** Leaves out what is not kept. */
    public RowLayout {
        columns = columns.stream()
                .map(column ->
                        MeasurementSchema.of(column.name(), column.type(), column.encoding(), column.compressor()))
                .toList();
    }

    /** The bytes from which {@link #decoded} makes an equal one. */
    public byte[] encoded() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(precision.name());
            out.writeUTF(alignment.name());
            out.writeInt(columns.size());
            for (MeasurementSchema column : columns) {
                out.writeUTF(column.name());
                out.writeUTF(column.type().name());
                out.writeUTF(column.encoding().name());
                out.writeUTF(column.compressor().name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #encoded} wrote.
     *
     * @throws StoreException if another version of Dendro wrote what this one does not know
     */
    public static RowLayout decoded(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            TimePrecision precision = TimePrecision.valueOf(in.readUTF());
            Alignment alignment = Alignment.valueOf(in.readUTF());
            int size = in.readInt();
            List<MeasurementSchema> columns = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                columns.add(MeasurementSchema.of(
                        in.readUTF(),
                        DataType.valueOf(in.readUTF()),
                        Encoding.valueOf(in.readUTF()),
                        Compressor.valueOf(in.readUTF())));
            }
            return new RowLayout(precision, alignment, columns);
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException(
                    "the store holds rows that this version of Dendro cannot read; open it with the version that wrote them",
                    e);
        }
    }
}
