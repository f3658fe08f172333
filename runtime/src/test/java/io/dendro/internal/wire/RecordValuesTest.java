package io.dendro.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.TimePrecision;
import io.dendro.model.DataType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecordValuesTest {
    private final RecordValues values = new RecordValues(TimePrecision.MICROSECONDS);

    @Test
    void eachValueFollowsTheCodeOfItsType() {
        values.add("b", DataType.BOOLEAN, true);
        values.add("i", DataType.INT32, -2);
        values.add("l", DataType.INT64, 3L);
        values.add("f", DataType.FLOAT, 1.5f);
        values.add("d", DataType.DOUBLE, -0.5);
        values.add("ts", DataType.TIMESTAMP, Instant.ofEpochSecond(7));
        values.add("dt", DataType.DATE, LocalDate.of(2024, 2, 29));
        values.add("x", DataType.BLOB, new byte[] {9});
        assertThat(values.encoded())
                .isEqualTo(ByteBuffer.allocate(2 + 5 + 9 + 5 + 9 + 9 + 5 + 6)
                        .put(new byte[] {0, 1})
                        .put((byte) 1)
                        .putInt(-2)
                        .put((byte) 2)
                        .putLong(3)
                        .put((byte) 3)
                        .putFloat(1.5f)
                        .put((byte) 4)
                        .putDouble(-0.5)
                        .put((byte) 8)
                        .putLong(7_000_000)
                        .put((byte) 9)
                        .putInt(20240229)
                        .put((byte) 10)
                        .putInt(1)
                        .put((byte) 9)
                        .flip());
    }

    @Test
    void thereIsRoomForAnyLengthAtAnyPlace() {
        for (int length = 0; length < 300; length++) {
            RecordValues one = new RecordValues(TimePrecision.MILLISECONDS);
            String text = "é".repeat(length);
            one.add("t", DataType.STRING, text);
            one.add("i", DataType.INT32, length);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(one.encoded())
                    .isEqualTo(ByteBuffer.allocate(10 + bytes.length)
                            .put((byte) 11)
                            .putInt(bytes.length)
                            .put(bytes)
                            .put((byte) 1)
                            .putInt(length)
                            .flip());
        }
    }

    @Test
    void whatNoServerHoldsIsRefusedWithTheMeasurement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> values.add("day", DataType.DATE, LocalDate.of(10_000, 1, 1)))
                .withMessageContaining("day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> values.add("text", DataType.TEXT, "\uDC00"))
                .withMessageContaining("text");
    }
}
