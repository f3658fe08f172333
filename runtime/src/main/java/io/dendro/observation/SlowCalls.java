package io.dendro.observation;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns in the log of calls that waited long, by the logger {@value #LOGGER}: what was called, how long it waited, and what came
 * of it. The time in which a result's reader does other things does not count. Thread-safe.
 */
public final class SlowCalls implements SessionObserver {

    /** The name of the logger. */
    public static final String LOGGER = "io.dendro.slow";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

    private static final int LONGEST_STATEMENT = 500;

    private final Duration bound;

    private SlowCalls(Duration bound) {
        this.bound = bound;
    }

    /**
     * Warns of calls that waited at least so long.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public static SlowCalls from(Duration bound) {
        if (bound.isNegative()) {
            throw new IllegalArgumentException("calls cannot wait for " + bound + "; give zero or more");
        }
        return new SlowCalls(bound);
    }

    @Override
    public CallObserver began(Call call) {
        return new CallObserver() {
            @Override
            public void ended(Outcome outcome) {
                if (outcome.waiting().compareTo(bound) >= 0) {
                    LOG.warn("{}", describe(call, outcome));
                }
            }
        };
    }

    private static String describe(Call call, Outcome outcome) {
        StringBuilder text = new StringBuilder()
                .append(call.operation())
                .append(" waited ")
                .append(outcome.waiting().toMillis())
                .append(" ms of ")
                .append(outcome.duration().toMillis())
                .append(" ms; ")
                .append(outcome.rows())
                .append(" rows, ")
                .append(outcome.bytes())
                .append(" bytes");
        if (outcome.retries() > 0) {
            text.append(", made again ").append(outcome.retries()).append(" times");
        }
        outcome.failure().ifPresent(failure -> text.append("; failed with ").append(failure));
        call.statement().ifPresent(statement -> text.append("; statement: ").append(shortened(statement)));
        return text.toString();
    }

    private static String shortened(String statement) {
        return statement.length() <= LONGEST_STATEMENT
                ? statement
                : statement.substring(0, LONGEST_STATEMENT) + "... " + statement.length() + " characters";
    }
}
