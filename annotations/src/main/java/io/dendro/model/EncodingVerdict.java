package io.dendro.model;

import static java.util.Objects.requireNonNull;

/**
 * What comes of storing values of a type in an encoding.
 *
 * @param outcome the answer
 * @param reason why, as a sentence without its full stop that names type and encoding; empty when it fits
 */
public record EncodingVerdict(Outcome outcome, String reason) {

    /** The four answers. */
    public enum Outcome {
        /** Every value comes back as it was written. */
        FITS,
        /** The server accepts it, and some values come back rounded, or wrong in circumstances that are rare. */
        LOSSY,
        /** The server accepts it, and some values come back wrong. */
        CORRUPTS,
        /** The server refuses it. */
        UNSUPPORTED
    }

    static final EncodingVerdict FITS = new EncodingVerdict(Outcome.FITS, "");

    public EncodingVerdict {
        requireNonNull(outcome, "outcome");
        requireNonNull(reason, "reason");
    }

    /** Whether a series may be declared so: it fits, or is merely lossy. */
    public boolean isUsable() {
        return outcome == Outcome.FITS || outcome == Outcome.LOSSY;
    }
}
