package io.dendro.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.apache.thrift.transport.TTransportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutgoingFrameTest {

    private static final int LARGEST = 1 << 20;

    private final OutgoingFrame frame = new OutgoingFrame(LARGEST);

    private static byte[] random(int size, int seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private byte[] taken() {
        frame.finish();
        byte[] message = Arrays.copyOfRange(frame.bytes(), frame.start(), frame.end());
        frame.clear();
        return message;
    }

    private static byte[] framed(byte[]... parts) {
        int size = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer expected = ByteBuffer.allocate(Integer.BYTES + size).putInt(size);
        Arrays.stream(parts).forEach(expected::put);
        return expected.array();
    }

    @ParameterizedTest
    @CsvSource({
        // head, first offset, between, gap, tail, room behind: all fits; no room in front; exactly enough; gaps that do
        // not fit;
        // no room behind
        "100, 200, 7, 7, 50, 100",
        "100, 50, 7, 7, 50, 100",
        "100, 104, 7, 7, 50, 50",
        "100, 103, 7, 7, 50, 50",
        "100, 200, 5, 7, 50, 100",
        "100, 200, 0, 7, 50, 100",
        "100, 200, 7, 7, 50, 49",
        "100, 200, 7, 7, 5000, 0",
        "5000, 6000, 7, 7, 50, 100",
        "0, 4, 0, 0, 0, 0"
    })
    void aMessageIsTheSameWhereverItIsBuilt(int head, int first, int between, int gap, int tail, int behind)
            throws TTransportException {
        for (int times = 0; times < 2; times++) {
            byte[] room = random(first + 3000 + gap + 800 + behind, 1);
            byte[] values = Arrays.copyOfRange(room, first, first + 3000);
            byte[] stamps = Arrays.copyOfRange(room, first + 3000 + gap, first + 3000 + gap + 800);

            frame.buildIn(room);
            frame.put(random(head, 2), 0, head);
            frame.put(room, first, values.length);
            frame.put(random(between, 3), 0, between);
            frame.put(room, first + 3000 + gap, stamps.length);
            frame.put(random(tail, 4), 0, tail);

            assertThat(taken()).isEqualTo(framed(random(head, 2), values, random(between, 3), stamps, random(tail, 4)));
            assertThat(Arrays.copyOfRange(room, first, first + 3000))
                    .as("can be sent again")
                    .isEqualTo(values);
            assertThat(Arrays.copyOfRange(room, first + 3000 + gap, first + 3000 + gap + 800))
                    .as("can be sent again")
                    .isEqualTo(stamps);
        }
    }

    @Test
    void whatIsBuiltInARoomIsNotCopied() throws TTransportException {
        byte[] room = new byte[1000];
        frame.buildIn(room);
        frame.put(new byte[40], 0, 40);
        frame.put(room, 100, 500);
        frame.put(new byte[40], 0, 40);

        assertThat(frame.bytes()).isSameAs(room);
        assertThat(frame.start()).isEqualTo(100 - 40 - Integer.BYTES);
        assertThat(frame.end()).isEqualTo(640);
    }

    @Test
    void aRoomServesOneMessage() throws TTransportException {
        byte[] room = random(1000, 5);
        frame.buildIn(room);
        frame.put(room, 100, 500);
        taken();
        byte[] before = room.clone();

        frame.put(new byte[] {1, 2}, 0, 2);
        frame.put(room, 300, 5);

        assertThat(taken()).isEqualTo(framed(new byte[] {1, 2}, Arrays.copyOfRange(before, 300, 305)));
        assertThat(room).isEqualTo(before);
    }

    @Test
    void aMessageThatIsTooLargeIsRefusedAndTheNextIsSound() throws TTransportException {
        byte[] room = new byte[LARGEST + 200];
        frame.buildIn(room);
        frame.put(new byte[10], 0, 10);

        assertThatExceptionOfType(TTransportException.class)
                .isThrownBy(() -> frame.put(room, 100, LARGEST))
                .withMessageContaining("send less at once")
                .matches(e -> e.getType() == TTransportException.MESSAGE_SIZE_LIMIT);

        frame.put(new byte[] {7}, 0, 1);
        assertThat(taken()).isEqualTo(framed(new byte[] {7}));
    }
}
