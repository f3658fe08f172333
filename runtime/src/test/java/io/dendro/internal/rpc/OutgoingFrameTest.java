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
        byte[] message = Arrays.copyOf(frame.finish(), frame.end());
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
    @CsvSource({"0, 0", "1, 1", "4092, 0", "4092, 1", "4093, 7", "10, 100000", "100000, 10"})
    void aMessageHasItsLengthInFront(int first, int second) throws TTransportException {
        for (int times = 0; times < 2; times++) {
            frame.put(random(first, 1), 0, first);
            frame.put(random(second + 3, 2), 3, second);

            assertThat(taken())
                    .isEqualTo(framed(random(first, 1), Arrays.copyOfRange(random(second + 3, 2), 3, second + 3)));
        }
    }

    @Test
    void aMessageThatIsTooLargeIsRefusedAndTheNextIsSound() throws TTransportException {
        frame.put(new byte[10], 0, 10);

        assertThatExceptionOfType(TTransportException.class)
                .isThrownBy(() -> frame.put(new byte[LARGEST], 0, LARGEST))
                .withMessageContaining("send less at once")
                .matches(e -> e.getType() == TTransportException.MESSAGE_SIZE_LIMIT);

        frame.put(new byte[] {7}, 0, 1);
        assertThat(taken()).isEqualTo(framed(new byte[] {7}));
    }

    @Test
    void aShrunkenFrameTakesMessagesOfAnySize() throws TTransportException {
        frame.put(random(100_000, 1), 0, 100_000);
        taken();

        frame.shrinkTo(1000);

        assertThat(frame.finish().length).isLessThanOrEqualTo(4096);
        frame.put(random(100_000, 2), 0, 100_000);
        assertThat(taken()).isEqualTo(framed(random(100_000, 2)));
    }
}
