package io.dendro.error;

import java.io.Serializable;
import java.util.List;

/**
 * The server refused part of what was written. What {@link #failures()} does not name is stored, with one exception seen
 * on server 2.0.1-beta: where a measurement of an aligned device is refused and the device has no rows of that time in
 * memory, the other measurements of those rows may be lost; write such rows again without the refused measurement.
 */
public class InsertException extends PermanentException {

    private static final long serialVersionUID = 1L;

    private final Failure[] failures;

    /** @param failures at least one */
    public InsertException(List<Failure> failures) {
        this(describe(failures), failures);
    }

    /** @param failures none if it was not the server that refused */
    protected InsertException(String message, List<Failure> failures) {
        super(message, failures.isEmpty() ? Context.NONE : context(failures.get(0)), null);
        this.failures = failures.toArray(Failure[]::new);
    }

    /** What was refused, in the order in which it was sent. */
    public List<Failure> failures() {
        return List.of(failures);
    }

    private static Context context(Failure first) {
        return Context.ofDevice(first.device()).withStatusCode(first.code());
    }

    private static String describe(List<Failure> failures) {
        Failure first = failures.get(0);
        String more = failures.size() == 1 ? "" : " (and " + (failures.size() - 1) + " more, see failures())";
        return "part of an insert was refused: " + first.reason() + more
                + "; rows that no failure concerns are written";
    }

    /**
     * One refusal.
     *
     * @param device the device whose rows were sent; of several in one request, the one that the reason names, else how many there are
     * @param code the server's status code: 507 for types that do not fit, 607 for rows older than the TTL
     * @param reason the server's text, which names the measurements
     * @param tablet which tablet of its stream was refused, counted from 0
     */
    public record Failure(String device, int code, String reason, int tablet) implements Serializable {

        /** A refusal of the only tablet that was sent. */
        public Failure(String device, int code, String reason) {
            this(device, code, reason, 0);
        }

        /** The same refusal of another tablet of the stream. */
        public Failure ofTablet(int number) {
            return new Failure(device, code, reason, number);
        }
    }
}
