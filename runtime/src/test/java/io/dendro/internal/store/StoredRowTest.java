package io.dendro.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.Alignment;
import io.dendro.DeviceRecord;
import io.dendro.Tablet;
import io.dendro.TimePrecision;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.internal.wire.TabletBuffer;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.write.StoreException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A row comes out of the store as it would have been without. */
class StoredRowTest {

    private static final String DEVICE = "root.db.`größe 1`";

    private static final List<MeasurementSchema> COLUMNS = Stream.of(DataType.values())
            .map(type -> MeasurementSchema.of("a column of " + type, type))
            .toList();

    private static final RowLayout LAYOUT = new RowLayout(TimePrecision.MICROSECONDS, Alignment.NON_ALIGNED, COLUMNS);

    private static void put(Tablet tablet, int column, Random random) {
        switch (COLUMNS.get(column).type()) {
            case BOOLEAN -> tablet.putBoolean(column, random.nextBoolean());
            case INT32 -> tablet.putInt(column, random.nextInt());
            case INT64, TIMESTAMP -> tablet.putLong(column, random.nextInt());
            case FLOAT -> tablet.putFloat(column, random.nextFloat());
            case DOUBLE -> tablet.putDouble(column, random.nextGaussian());
            case DATE ->
                tablet.putDate(column, LocalDate.of(1_000 + random.nextInt(9_000), 1 + random.nextInt(12), 28));
            case TEXT, STRING -> tablet.putText(column, "ä€😀x".repeat(random.nextInt(200)));
            case BLOB -> {
                byte[] bytes = new byte[random.nextInt(700)];
                random.nextBytes(bytes);
                tablet.putBytes(column, bytes);
            }
        }
    }

    private static void fill(Tablet tablet, long time, Random random) {
        tablet.addRow(time);
        for (int column = 0; column < COLUMNS.size(); column++) {
            if (random.nextInt(4) > 0) {
                put(tablet, column, random);
            }
        }
    }

    private static EncodedTablet encoded(TabletBuffer tablet) {
        EncodedTablet encoded = new EncodedTablet();
        tablet.encodeInto(encoded);
        return encoded;
    }

    @Property(tries = 300)
    void rowsBecomeTheTabletThatTheyWouldHaveBeen(@ForAll @IntRange(min = 1, max = 20) int rows, @ForAll long seed) {
        TabletBuffer direct = new TabletBuffer(COLUMNS, Alignment.NON_ALIGNED);
        TabletBuffer stored = new TabletBuffer(COLUMNS, Alignment.NON_ALIGNED);
        RowBytes bytes = new RowBytes(COLUMNS);
        bytes.clear(DEVICE);
        direct.clear(DEVICE);
        stored.clear(DEVICE);
        for (int row = 0; row < rows; row++) {
            fill(direct, row, new Random(seed + row));
            fill(bytes, row, new Random(seed + row));
            StoredRow read =
                    StoredRow.all(LAYOUT.encoded(), List.of(bytes.encoded())).get(0);
            assertThat(read.device()).isEqualTo(DEVICE);
            assertThat(read.layout()).isEqualTo(LAYOUT);
            read.copyTo(stored);
        }
        assertThat(encoded(stored).values()).isEqualTo(encoded(direct).values());
        assertThat(encoded(stored).times()).isEqualTo(encoded(direct).times());
    }

    @Test
    void aRowIsToldWithNamesTypesAndValues() {
        RowBytes bytes = new RowBytes(COLUMNS);
        bytes.clear(DEVICE);
        bytes.addRow(1_700_000_000_000_001L);
        for (int column = 0; column < COLUMNS.size(); column++) {
            put(bytes, column, new Random(3));
        }
        StoredRow read =
                StoredRow.all(LAYOUT.encoded(), List.of(bytes.encoded())).get(0);
        DeviceRecord record = read.toRecord();
        assertThat(record.device()).isEqualTo(DEVICE);
        assertThat(record.time()).isEqualTo(Instant.parse("2023-11-14T22:13:20.000001Z"));
        assertThat(record.values())
                .extracting(DeviceRecord.Value::measurement)
                .containsExactlyElementsOf(
                        COLUMNS.stream().map(MeasurementSchema::name).toList());
        assertThat(record.values().get(1))
                .isEqualTo(new DeviceRecord.Value("a column of INT32", DataType.INT32, new Random(3).nextInt()));
    }

    @Test
    void aLayoutKeepsEncodings() {
        RowLayout layout = new RowLayout(
                TimePrecision.NANOSECONDS,
                Alignment.ALIGNED,
                List.of(MeasurementSchema.of("x y", DataType.INT32, Encoding.RLE)));
        assertThat(RowLayout.decoded(layout.encoded())).isEqualTo(layout);
    }

    @Test
    void aLayoutOfAnotherVersionIsRefused() {
        assertThatThrownBy(() -> RowLayout.decoded("what?".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("open it with the version that wrote them");
    }

    @Test
    void whatTheServerCannotHoldIsRefusedBeforeItIsStored() {
        RowBytes bytes = new RowBytes(COLUMNS);
        bytes.addRow(1);
        assertThatThrownBy(() -> bytes.putText(5, "\uD800"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a column of TEXT: the text holds half of a surrogate pair");
        assertThatThrownBy(() -> bytes.putDate(7, LocalDate.of(999, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outside the years 1000 to 9999");
    }
}
