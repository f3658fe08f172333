package io.dendro.internal.background;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rows of a reading to a subscriber as it demands them. It reads one row further than that, so that the end is
 * told without being asked for, and has a thread only while rows are demanded.
 */
final class RowSubscription<T> implements Subscription {

    private final RowReading<T> reading;
    private final Executor threads;

    /** Null from the moment on when nothing more may be signalled. */
    private @Nullable Subscriber<? super T> subscriber;

    private @Nullable IllegalArgumentException refusal;
    private long demand;

    /** Whether somebody signals or is about to, which only one may do at a time; at first it is the publisher. */
    private boolean busy = true;

    /** The row read ahead; whoever is busy has it to himself. */
    private @Nullable T ahead;

    RowSubscription(RowReading<T> reading, Executor threads, Subscriber<? super T> subscriber) {
        this.reading = reading;
        this.threads = threads;
        this.subscriber = subscriber;
    }

    @Override
    public void request(long more) {
        synchronized (this) {
            if (more > 0) {
                demand = demand + more < 0 ? Long.MAX_VALUE : demand + more;
            } else {
                refusal = new IllegalArgumentException(
                        "request(" + more + "): demand must be positive (rule 3.9 of Reactive Streams)");
            }
            if (busy || subscriber == null) {
                return;
            }
            busy = true;
        }
        start();
    }

    @Override
    public void cancel() {
        end();
    }

    /** Has a thread signal what there is to signal. To be called by whoever is busy, who then is no more. */
    void start() {
        Runnable work = reading.isBegun() ? (Continuation) this::signal : this::signal;
        try {
            threads.execute(work);
        } catch (RuntimeException | Error refused) {
            fail(refused);
        }
    }

    private void signal() {
        try {
            while (isWanted()) {
                if (ahead == null) {
                    readAhead();
                }
                give();
                readAhead();
            }
        } catch (RuntimeException | Error ofSubscriber) {
            // It broke its contract (rule 2.13), and is regarded as having cancelled.
            end();
            throw ofSubscriber;
        }
    }

    /** Whether rows are to be given; otherwise nobody is busy any more. */
    private boolean isWanted() {
        IllegalArgumentException refused;
        synchronized (this) {
            refused = refusal;
            if (refused == null) {
                busy = subscriber != null && demand > 0;
                return busy;
            }
        }
        fail(refused);
        return false;
    }

    private void readAhead() {
        try {
            ahead = reading.next();
        } catch (Throwable failure) {
            fail(failure);
            return;
        }
        if (ahead == null) {
            complete();
        }
    }

    private void give() {
        Subscriber<? super T> current = served();
        T row = ahead;
        ahead = null;
        if (current != null && row != null) {
            current.onNext(row);
        }
    }

    private synchronized @Nullable Subscriber<? super T> served() {
        demand--;
        return subscriber;
    }

    private void complete() {
        Subscriber<? super T> last = end();
        if (last != null) {
            last.onComplete();
        }
    }

    private void fail(Throwable failure) {
        Subscriber<? super T> last = end();
        if (last != null) {
            last.onError(failure);
        }
    }

    /** Stops reading and returns the subscriber, unless it has cancelled or been told its end before. */
    private @Nullable Subscriber<? super T> end() {
        Subscriber<? super T> last;
        synchronized (this) {
            last = subscriber;
            subscriber = null;
        }
        reading.close();
        return last;
    }
}
