package io.dendro.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.internal.limit.TimeLimit;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.apache.thrift.transport.TTransportException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FramedSocketTest {

    private static final int KEPT = 16 << 20;

    private Socket peer;
    private FramedSocket framed;

    @BeforeEach
    void connect() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Socket socket = new Socket(listener.getInetAddress(), listener.getLocalPort());
            peer = listener.accept();
            framed = new FramedSocket(socket, socket, Patience.forEachAnswer(Duration.ofSeconds(20), TimeLimit.NONE));
        }
    }

    @AfterEach
    void disconnect() throws IOException {
        framed.close();
        peer.close();
    }

    private static byte[] message(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private CompletableFuture<Void> send(byte[]... messages) {
        return CompletableFuture.runAsync(() -> {
            try {
                for (byte[] message : messages) {
                    peer.getOutputStream()
                            .write(ByteBuffer.allocate(4).putInt(message.length).array());
                    peer.getOutputStream().write(message);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private byte[] receive(int size) throws TTransportException {
        byte[] received = new byte[size];
        framed.awaitMessage();
        framed.readAll(received, 0, size);
        return received;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4095, 4096, 4097, 1 << 20, KEPT, KEPT + 1, (40 << 20) + 3})
    void aFrameOfAnySizeIsReadAndSmallOnesFollow(int size) throws Exception {
        CompletableFuture<Void> sent = send(message(size), message(10), message(5000));

        assertThat(receive(size)).isEqualTo(message(size));
        assertThat(receive(10)).isEqualTo(message(10));
        assertThat(receive(5000)).isEqualTo(message(5000));
        assertThat(framed.getBuffer().length).isLessThanOrEqualTo(KEPT);
        sent.get();
    }

    @Test
    void aFrameThatStillComesWhenTheTimeIsOverIsNotReadToItsEnd() throws Exception {
        TimeLimit limit = TimeLimit.ofCall(Duration.ofMillis(1));
        framed.waitAtMost(Patience.forEachAnswer(Duration.ofSeconds(20), limit));
        peer.setSendBufferSize(1 << 20);
        send(message(200_000)).get();
        while (!limit.isOver()) {
            Thread.onSpinWait();
        }

        assertThatExceptionOfType(TTransportException.class)
                .isThrownBy(() -> receive(200_000))
                .matches(e -> e.getType() == TTransportException.TIMED_OUT);
    }

    @Test
    void atRestItKeepsLittleAndLosesNothing() throws Exception {
        CompletableFuture<Void> sent = send(message(3 << 20), message(10), message(20));
        assertThat(receive(3 << 20)).isEqualTo(message(3 << 20));
        assertThat(receive(3)).isEqualTo(Arrays.copyOf(message(10), 3));
        ByteBuffer view = ByteBuffer.wrap(framed.getBuffer(), framed.getBufferPosition(), 7);
        sent.get();

        framed.rest();

        assertThat(framed.getBuffer().length).isLessThanOrEqualTo(1 << 20);
        assertThat(receive(20)).isEqualTo(message(20));
        assertThat(view).isEqualTo(ByteBuffer.wrap(message(10), 3, 7));
        framed.rest();
        send(message(30)).get();
        assertThat(receive(30)).isEqualTo(message(30));
    }

    @Test
    void aMessageEndsWithItsFrame() throws Exception {
        send(message(10), message(20)).get();

        assertThatExceptionOfType(TTransportException.class)
                .isThrownBy(() -> receive(11))
                .withMessageContaining("beyond the end of its frame")
                .matches(e -> e.getType() == TTransportException.CORRUPTED_DATA);
        assertThat(receive(20)).isEqualTo(message(20));
    }

    @Test
    void whatIsLeftOfAMessageIsPassedOver() throws Exception {
        send(message(10), message(20)).get();

        assertThat(receive(3)).isEqualTo(Arrays.copyOf(message(10), 3));
        assertThat(receive(20)).isEqualTo(message(20));
    }

    @Test
    void memoryFollowsTheBytesThatCome() throws Exception {
        peer.getOutputStream().write(new byte[] {0x1f, 0, 0, 0, 1, 2, 3});
        peer.close();

        assertThatExceptionOfType(TTransportException.class).isThrownBy(() -> receive(1));
        assertThat(framed.getBuffer().length).isLessThanOrEqualTo(KEPT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4092, 4093, 1 << 20, KEPT + 1})
    void aMessageIsWrittenWithItsLengthInFront(int size) throws Exception {
        DataInputStream input = new DataInputStream(peer.getInputStream());
        for (int times = 0; times < 2; times++) {
            CompletableFuture<byte[]> arrived = CompletableFuture.supplyAsync(() -> {
                try {
                    return input.readNBytes(4 + size);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            framed.write(message(size), 0, size);
            framed.flush();

            ByteBuffer expected = ByteBuffer.allocate(4 + size).putInt(size).put(message(size));
            assertThat(arrived.get()).isEqualTo(expected.array());
        }
    }

    @Test
    void aRequestBeyondTheServersLimitIsRefusedBeforeItIsSent() throws Exception {
        framed.write(message(100), 0, 100);

        assertThatExceptionOfType(TTransportException.class)
                .isThrownBy(() -> framed.write(message(1), 0, 512 << 20))
                .withMessageContaining("send less at once")
                .matches(e -> e.getType() == TTransportException.MESSAGE_SIZE_LIMIT);

        framed.write(new byte[] {7}, 0, 1);
        framed.flush();
        assertThat(peer.getInputStream().readNBytes(5)).containsExactly(0, 0, 0, 1, 7);
    }

    @Test
    void aClosedSocketSaysSo() {
        framed.close();
        framed.close();

        assertThat(framed.isOpen()).isFalse();
        assertThatExceptionOfType(TTransportException.class).isThrownBy(() -> receive(1));
    }
}
