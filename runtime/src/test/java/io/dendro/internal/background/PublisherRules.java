package io.dendro.internal.background;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Publisher;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** What Reactive Streams' kit tests of a publisher, of one whose rows are numbers. */
public final class PublisherRules extends FlowPublisherVerification<Long> {

    /** How long, in milliseconds, a signal may take. Four rules wait that long in any case. */
    private static final long PATIENCE = 3_000;

    /** For how long, in milliseconds, signals that must not come are waited for. */
    private static final long SILENCE = 100;

    private final Executor threads;

    PublisherRules(Executor threads) {
        super(new TestEnvironment(PATIENCE, SILENCE), PATIENCE);
        this.threads = threads;
    }

    @Override
    public Publisher<Long> createFlowPublisher(long rows) {
        return new RowPublisher<>(() -> LongStream.range(0, rows).boxed(), threads);
    }

    /** That of a closed session. */
    @Override
    public Publisher<Long> createFailedFlowPublisher() {
        ReaderThreads closed = new ReaderThreads(1, "the test");
        closed.close();
        return new RowPublisher<>(Stream::empty, closed);
    }
}
