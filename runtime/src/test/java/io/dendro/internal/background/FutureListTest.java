package io.dendro.internal.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FutureListTest {

    private final ReaderThreads threads = new ReaderThreads(1, "the session");
    private final AtomicBoolean closed = new AtomicBoolean();

    @AfterEach
    void end() {
        threads.close();
    }

    @Test
    void rowsAreReadAndClosed() {
        CompletableFuture<List<Integer>> list =
                FutureList.of(() -> Stream.of(1, 2, 3).onClose(() -> closed.set(true)), threads);
        assertThat(list.join()).containsExactly(1, 2, 3);
        assertThat(closed).isTrue();
    }

    @Test
    void rowsMayBeNullAsInAnyList() {
        CompletableFuture<List<String>> list = FutureList.of(() -> Arrays.asList("a", null).stream(), threads);
        assertThat(list.join()).containsExactly("a", null);
    }

    @Test
    void aFunctionThatSwallowsTheInterruptDoesNotKeepTheReadingGoing() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        AtomicInteger mapped = new AtomicInteger();
        CompletableFuture<List<Integer>> list = FutureList.of(
                () -> IntStream.iterate(0, i -> i + 1)
                        .mapToObj(row -> {
                            mapped.incrementAndGet();
                            reached.countDown();
                            try {
                                new CountDownLatch(1).await();
                            } catch (InterruptedException e) {
                                return -1;
                            }
                            return row;
                        })
                        .onClose(() -> closed.set(true)),
                threads);
        reached.await();
        list.cancel(true);
        await().untilTrue(closed);
        assertThat(mapped).hasValue(1);
    }
}
