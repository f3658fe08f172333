package io.dendro.error;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The root of all that can fail outside the program. It carries what was being done: the server's status code, the
 * statement and the device, where there are such. Credentials are never part of it.
 */
public abstract sealed class DendroException extends RuntimeException permits TransientException, PermanentException {

    private static final long serialVersionUID = 1L;

    private static final int NO_CODE = -1;

    // A context is not serializable, its parts are.
    private final int statusCode;
    private final @Nullable String statement;
    private final @Nullable String device;
    private volatile String attempts = "";

    DendroException(String message, Context context, @Nullable Throwable cause) {
        super(context.describe(message), cause);
        this.statusCode = context.statusCode().orElse(NO_CODE);
        this.statement = context.statement();
        this.device = context.device();
    }

    /** Notes that this ended several attempts, so that the message says so. For those who make calls again. */
    public final void endsAttempts(int number, Duration time) {
        attempts = given(number, time);
    }

    /** Notes that this ended several attempts, and what the one before it failed of. For those who make calls again. */
    public final void endsAttempts(int number, Duration time, DendroException before) {
        attempts = given(number, time) + "; the one before failed: " + before.getMessage();
        addSuppressed(before);
    }

    private static String given(int number, Duration time) {
        return String.format(Locale.ROOT, "; given up after %d attempts in %.1f s", number, time.toMillis() / 1000d);
    }

    /** What failed, with what is known of it and, if it was tried more than once, how often and for how long. */
    @Override
    public String getMessage() {
        return super.getMessage() + attempts;
    }

    /** Whether the same call may succeed later. */
    public abstract boolean isTransient();

    /** The server's status code; empty when the failure was not the server's answer. */
    public OptionalInt statusCode() {
        return statusCode == NO_CODE ? OptionalInt.empty() : OptionalInt.of(statusCode);
    }

    /** The SQL statement that failed. */
    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    /** The device whose rows were being written. */
    public Optional<String> device() {
        return Optional.ofNullable(device);
    }
}
