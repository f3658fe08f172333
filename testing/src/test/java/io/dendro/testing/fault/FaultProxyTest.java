package io.dendro.testing.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FaultProxyTest {
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.US_ASCII);

    private EchoServer server;
    private FaultProxy proxy;

    @BeforeEach
    void open() throws IOException {
        server = new EchoServer();
        proxy = FaultProxy.to("127.0.0.1", server.port());
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void bytesPassUnchangedAndInOrder() throws Exception {
        byte[] many = new byte[3_000_000];
        new Random(1).nextBytes(many);
        try (EchoClient client = new EchoClient(proxy)) {
            CompletableFuture<byte[]> answer = CompletableFuture.supplyAsync(() -> received(client, many.length));
            client.send(many);

            assertThat(answer.get()).isEqualTo(many);
        }
    }

    @Test
    void theEndOfOneDirectionIsPassedOnAndEndsTheConnection() throws Exception {
        try (EchoClient client = new EchoClient(proxy)) {
            client.send(HELLO);
            client.endOutput();

            assertThat(client.receive(100)).isEqualTo(HELLO);
        }
        awaitOpenConnections(0);
        assertThat(proxy.acceptedConnections()).isEqualTo(1);
    }

    @Test
    void aDelayHoldsEachDirection() throws Exception {
        try (EchoClient client = new EchoClient(proxy)) {
            proxy.inject(Fault.delay(Duration.ofMillis(150)));
            long start = System.nanoTime();

            assertThat(client.echo(HELLO)).isEqualTo(HELLO);

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(300), Duration.ofSeconds(10));
        }
    }

    @Test
    void aLongDelayEndsWithTheFault() throws Exception {
        try (EchoClient client = new EchoClient(proxy)) {
            proxy.inject(Fault.delay(Duration.ofHours(1)));
            client.send(HELLO);
            proxy.heal();

            assertThat(client.receive(HELLO.length)).isEqualTo(HELLO);
        }
    }

    @Test
    void aCutOfTheAnswersDeliversExactlyTheBytesBefore() throws Exception {
        try (EchoClient client = new EchoClient(proxy)) {
            client.echo(HELLO);
            proxy.inject(Fault.cutAfter(Direction.TO_CLIENT, 3));
            client.send(HELLO);

            assertThat(client.receive(100)).asString().isEqualTo("hel");
        }
        awaitOpenConnections(0);
    }

    @Test
    void aCutAfterNothingDeliversNothing() throws Exception {
        proxy.inject(Fault.cutAfter(Direction.TO_CLIENT, 0));
        try (EchoClient client = new EchoClient(proxy)) {
            client.send(HELLO);

            assertThat(client.receive(100)).isEmpty();
        }
    }

    @Test
    void aCutOfTheRequestsEndsTheConnectionWithTheLastByte() throws Exception {
        proxy.inject(Fault.cutAfter(Direction.TO_SERVER, HELLO.length));
        try (EchoClient client = new EchoClient(proxy)) {
            client.send(HELLO);

            // The answer may or may not be faster than the end; more than that there is not.
            assertThat("hello").startsWith(new String(client.receive(100), StandardCharsets.US_ASCII));
        }
        awaitOpenConnections(0);
    }

    @Test
    void bytesAreCountedForEachConnection() throws Exception {
        proxy.inject(Fault.cutAfter(Direction.TO_CLIENT, 8));
        try (EchoClient one = new EchoClient(proxy);
                EchoClient other = new EchoClient(proxy)) {
            assertThat(one.echo(HELLO)).isEqualTo(HELLO);
            assertThat(other.echo(HELLO)).isEqualTo(HELLO);

            one.send(HELLO);
            assertThat(one.receive(100)).asString().isEqualTo("hel");
        }
    }

    @Test
    void aBlackHoleAcceptsAndNeverAnswersUntilItIsHealed() throws Exception {
        try (EchoClient open = new EchoClient(proxy)) {
            open.echo(HELLO);
            proxy.inject(Fault.blackHole());
            try (EchoClient later = new EchoClient(proxy)) {
                open.send(HELLO);
                later.send(HELLO);
                Thread.sleep(200);
                assertThat(open.available() + later.available()).isZero();

                proxy.heal();

                assertThat(open.receive(HELLO.length)).isEqualTo(HELLO);
                assertThat(later.receive(HELLO.length)).isEqualTo(HELLO);
            }
        }
    }

    @Test
    void aCutEndsWhatABlackHoleHolds() throws Exception {
        proxy.inject(Fault.blackHole());
        try (EchoClient client = new EchoClient(proxy)) {
            client.send(HELLO);
            awaitOpenConnections(1);
            proxy.cut();
            proxy.heal();

            assertThat(endsWithoutAnswer(client)).isTrue();
        }
    }

    @Test
    void garbageAltersEveryByteAfterTheGivenOnesAndIsRepeatable() throws Exception {
        byte[] zeros = new byte[1_000];
        byte[] first = garbled(zeros, 7);

        assertThat(first).startsWith(new byte[10]);
        assertThat(java.util.Arrays.copyOfRange(first, 10, 1_000)).doesNotContain((byte) 0);
        assertThat(garbled(zeros, 7)).isEqualTo(first);
        assertThat(garbled(zeros, 8)).isNotEqualTo(first);
    }

    private byte[] garbled(byte[] bytes, long seed) throws IOException {
        proxy.inject(Fault.garbageAfter(Direction.TO_CLIENT, 10, seed));
        try (EchoClient client = new EchoClient(proxy)) {
            return client.echo(bytes);
        }
    }

    @Test
    void refusedConnectionsAreRefusedAndOpenOnesStay() throws Exception {
        try (EchoClient open = new EchoClient(proxy)) {
            open.echo(HELLO);
            proxy.inject(Fault.refuseConnections());

            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new EchoClient(proxy).close());
            assertThat(open.echo(HELLO)).isEqualTo(HELLO);

            proxy.heal();
            try (EchoClient later = new EchoClient(proxy)) {
                assertThat(later.echo(HELLO)).isEqualTo(HELLO);
            }
        }
    }

    @Test
    void aServerThatIsAwayShowsAsAConnectionThatEnds() throws Exception {
        server.close();
        try (EchoClient client = new EchoClient(proxy)) {
            assertThat(endsWithoutAnswer(client)).isTrue();
        }
        awaitOpenConnections(0);
    }

    @Test
    void closingEndsConnectionsPortAndUse() throws Exception {
        try (EchoClient client = new EchoClient(proxy)) {
            client.echo(HELLO);
            proxy.close();
            proxy.close();

            assertThat(endsWithoutAnswer(client)).isTrue();
            assertThat(proxy.openConnections()).isZero();
            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new EchoClient(proxy).close());
            assertThatIllegalStateException().isThrownBy(() -> proxy.heal()).withMessageContaining("closed");
        }
    }

    @Test
    void impossibleFaultsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.cutAfter(Direction.TO_CLIENT, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.garbageAfter(Direction.TO_CLIENT, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.delay(Duration.ofMillis(-1)));
    }

    @Test
    void aThousandCutsLeaveNoConnection() throws Exception {
        for (int cut = 0; cut < 1_000; cut++) {
            proxy.inject(Fault.cutAfter(Direction.TO_CLIENT, cut % HELLO.length));
            try (EchoClient client = new EchoClient(proxy)) {
                client.send(HELLO);
                assertThat(client.receive(100)).hasSize(cut % HELLO.length);
            }
        }
        awaitOpenConnections(0);
        assertThat(proxy.acceptedConnections()).isEqualTo(1_000);
    }

    /** The client may see the end or a reset, as with a process that dies. */
    private static boolean endsWithoutAnswer(EchoClient client) {
        try {
            return client.receive(1).length == 0;
        } catch (java.net.SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static byte[] received(EchoClient client, int length) {
        try {
            return client.receive(length);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The proxy hears of an end a moment after the client. */
    private void awaitOpenConnections(int expected) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (proxy.openConnections() != expected && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
        assertThat(proxy.openConnections()).isEqualTo(expected);
    }
}
