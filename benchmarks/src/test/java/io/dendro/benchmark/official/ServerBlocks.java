package io.dendro.benchmark.official;

import io.dendro.benchmark.workload.Capture;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.SparseReading;
import io.dendro.benchmark.workload.Workload;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.tsfile.block.column.ColumnBuilder;
import org.apache.tsfile.enums.TSDataType;
import org.apache.tsfile.read.common.block.TsBlockBuilder;
import org.apache.tsfile.read.common.block.column.TsBlockSerde;
import org.apache.tsfile.utils.Binary;

/** A result as the server writes it: by the server's own classes. */
final class ServerBlocks {

    private static final List<TSDataType> TYPES = List.of(
            TSDataType.TEXT,
            TSDataType.FLOAT,
            TSDataType.DOUBLE,
            TSDataType.INT32,
            TSDataType.INT64,
            TSDataType.BOOLEAN,
            TSDataType.STRING);

    private ServerBlocks() {}

    static Capture of(List<SparseReading> rows) throws IOException {
        TsBlockBuilder block = new TsBlockBuilder(TYPES);
        for (SparseReading row : rows) {
            block.getTimeColumnBuilder().writeLong(row.time());
            ColumnBuilder[] columns = block.getValueColumnBuilders();
            columns[0].writeBinary(
                    binary(Workload.device(Profile.valueOf(row.profile().toUpperCase(Locale.ROOT)), row.machine())));
            columns[1].writeFloat(row.temperature());
            Double pressure = row.pressure();
            if (pressure == null) {
                columns[2].appendNull();
            } else {
                columns[2].writeDouble(pressure);
            }
            columns[3].writeInt(row.rpm());
            columns[4].writeLong(row.counter());
            columns[5].writeBoolean(row.running());
            columns[6].writeBinary(binary(row.state()));
            block.declarePosition();
        }
        ByteBuffer bytes = new TsBlockSerde().serialize(block.build());
        return new Capture(
                List.of("Device", "temperature", "pressure", "rpm", "counter", "running", "state"),
                TYPES.stream().map(TSDataType::name).toList(),
                List.of(0, 1, 2, 3, 4, 5, 6),
                List.of(bytes.array()));
    }

    private static Binary binary(String text) {
        return new Binary(text, StandardCharsets.UTF_8);
    }
}
