package io.dendro.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dendro.SessionOptions;
import io.dendro.internal.limit.TimeLimit;
import io.dendro.tls.Certificates;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLSocket;
import org.apache.thrift.transport.TTransportException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever waits on a socket, of TLS or not, ends soon: at his time, or when he is interrupted. */
@Timeout(60)
class EndedWaitsTest {

    /** More than the systems on both sides keep of what nobody reads. */
    private static final int UNREAD = 64 << 20;

    private static final Duration LONG = Duration.ofSeconds(50);

    private static final long SOON = TimeUnit.SECONDS.toMillis(10);

    enum Speech {
        PLAIN,
        TLS
    }

    private interface Task {
        void run() throws Exception;
    }

    @TempDir
    private static Path folder;

    private static Certificates certificates;

    private final List<Socket> sockets = new ArrayList<>();
    private ServerSocket listener;

    @BeforeAll
    static void make() throws Exception {
        certificates = Certificates.in(folder).with("server");
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        if (listener != null) {
            listener.close();
        }
    }

    /** Connects to a server that neither reads nor writes. */
    private FramedSocket connect(Speech speech, Duration patience) throws Exception {
        InetAddress here = InetAddress.getLoopbackAddress();
        listener = speech == Speech.PLAIN
                ? new ServerSocket(0, 5, here)
                : certificates.server("server").getServerSocketFactory().createServerSocket(0, 5, here);
        Thread server = new Thread(() -> {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                if (socket instanceof SSLSocket secured) {
                    secured.startHandshake();
                }
            } catch (IOException e) {
                // The test is over.
            }
        });
        server.start();
        FramedSocket connected = wire(options(speech));
        server.join();
        connected.waitAtMost(Patience.forEachAnswer(patience, TimeLimit.NONE));
        return connected;
    }

    private static FramedSocket wire(SessionOptions options) {
        Patience patience = Patience.forConnecting(options.connectTimeout(), TimeLimit.NONE);
        return Wire.connect(options.endpoints().get(0), options, patience);
    }

    private SessionOptions options(Speech speech) throws Exception {
        SessionOptions options = SessionOptions.defaults()
                .withEndpoint("127.0.0.1", listener.getLocalPort())
                .withConnectTimeout(LONG);
        return speech == Speech.PLAIN ? options : options.withTls(certificates.trusting());
    }

    private static void send(FramedSocket socket, int bytes) throws TTransportException {
        socket.write(new byte[bytes], 0, bytes);
        socket.flush();
    }

    private static Throwable interrupted(Task task) throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            thrown.set(catchThrowable(task::run));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        });
        thread.start();
        thread.join(500);
        assertThat(thread.isAlive()).as("it waits").isTrue();
        thread.interrupt();
        thread.join(SOON);
        assertThat(thread.isAlive()).as("it still waits").isFalse();
        return thrown.get();
    }

    @ParameterizedTest
    @EnumSource(Speech.class)
    void aWriteThatNobodyReadsEndsAtItsTime(Speech speech) throws Exception {
        FramedSocket socket = connect(speech, Duration.ofMillis(300));
        long begin = System.nanoTime();

        Throwable thrown = catchThrowable(() -> send(socket, UNREAD));

        assertThat(thrown).isInstanceOfSatisfying(TTransportException.class, e -> assertThat(e.getType())
                .isEqualTo(TTransportException.TIMED_OUT));
        assertThat(thrown).hasMessageContaining("the server does not read");
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)).isBetween(300L, SOON);
        assertThat(socket.isOpen()).isTrue();
        socket.close();
        assertThat(socket.isOpen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Speech.class)
    void manySmallWritesThatNobodyReadsEndAtTheirTimeToo(Speech speech) throws Exception {
        FramedSocket socket = connect(speech, Duration.ofMillis(300));

        assertThat(catchThrowable(() -> {
                    for (int sent = 0; sent < UNREAD; sent += 1 << 12) {
                        send(socket, 1 << 12);
                    }
                }))
                .hasMessageContaining("the server does not read");
        socket.close();
    }

    @ParameterizedTest
    @EnumSource(Speech.class)
    void aReadThatNothingComesForEndsAtItsTime(Speech speech) throws Exception {
        FramedSocket socket = connect(speech, Duration.ofMillis(300));

        assertThat(catchThrowable(socket::awaitMessage))
                .isInstanceOf(TTransportException.class)
                .hasMessage("no answer");
        socket.close();
    }

    @ParameterizedTest
    @EnumSource(Speech.class)
    void aTimeForAllAnswersEndsAReadThoughBytesKeepComing(Speech speech) throws Exception {
        FramedSocket socket = connect(speech, LONG);
        socket.waitAtMost(Patience.forAllAnswers(Duration.ofMillis(100), TimeLimit.NONE));
        Thread server = new Thread(() -> trickle(sockets.get(0)));
        server.start();

        assertThat(catchThrowable(socket::awaitMessage))
                .isInstanceOf(TTransportException.class)
                .hasMessage("no answer");
        server.join();
    }

    /** Sends an endless message bit by bit, until nobody listens any more. */
    private static void trickle(Socket socket) {
        try {
            while (true) {
                socket.getOutputStream().write(1);
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (IOException | InterruptedException e) {
            // The reader is gone.
        }
    }

    @ParameterizedTest
    @EnumSource(Speech.class)
    void anInterruptEndsAWrite(Speech speech) throws Exception {
        FramedSocket socket = connect(speech, LONG);

        assertThat(interrupted(() -> send(socket, UNREAD))).hasMessageContaining("the thread was interrupted");
        socket.close();
    }

    @ParameterizedTest
    @EnumSource(Speech.class)
    void anInterruptEndsARead(Speech speech) throws Exception {
        FramedSocket socket = connect(speech, LONG);

        assertThat(interrupted(socket::awaitMessage)).hasMessageContaining("the thread was interrupted");
        socket.close();
    }

    @Test
    void anInterruptEndsAHandshake() throws Exception {
        listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        SessionOptions options = options(Speech.TLS);

        assertThat(interrupted(() -> wire(options)))
                .hasMessageContaining("the thread was interrupted in the TLS handshake");
    }

    @Test
    void anInterruptEndsAConnect() throws Exception {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        fillQueue();
        SessionOptions options = options(Speech.PLAIN);

        assertThat(interrupted(() -> wire(options)))
                .hasMessageContainingAll("cannot reach", "the thread was interrupted");
    }

    @Test
    void aConnectThatNobodyAcceptsEndsAtItsTime() throws Exception {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        fillQueue();
        SessionOptions options = options(Speech.PLAIN).withConnectTimeout(Duration.ofMillis(300));

        assertThat(catchThrowable(() -> wire(options)))
                .hasMessageContaining("cannot reach an IoTDB server at 127.0.0.1");
    }

    /** Connects until the system answers no more, as nobody accepts. */
    private void fillQueue() throws IOException {
        while (true) {
            Socket socket = new Socket();
            sockets.add(socket);
            try {
                socket.connect(new InetSocketAddress("127.0.0.1", listener.getLocalPort()), 200);
            } catch (IOException e) {
                return;
            }
        }
    }

    /** Where futures with a time end, whatever depends on them runs on a thread that all of them share. */
    @Test
    void aReadEndsAlsoOnTheThreadOfAllFutures() throws Exception {
        FramedSocket socket = connect(Speech.PLAIN, Duration.ofMillis(300));
        Throwable thrown = new CompletableFuture<Throwable>()
                .completeOnTimeout(new AssertionError("not read"), 10, TimeUnit.MILLISECONDS)
                .thenApply(any -> catchThrowable(socket::awaitMessage))
                .get(SOON, TimeUnit.MILLISECONDS);
        assertThat(thrown).isInstanceOf(TTransportException.class).hasMessageContaining("no answer");
    }
}
