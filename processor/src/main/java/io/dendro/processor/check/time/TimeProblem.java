package io.dendro.processor.check.time;

import static io.dendro.processor.diagnostic.Severity.ERROR;

import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/** What can be wrong with the time of a row. */
public enum TimeProblem implements Problem {
    NO_TIMESTAMP("D0401", ERROR, "%s has no timestamp; %s"),
    TWO_TIMESTAMPS(
            "D0402",
            ERROR,
            "'%s' and '%s' are both marked @Timestamp, and a row has one time; remove the mark from one of them, which"
                    + " then is a measurement"),
    TIMESTAMP_TYPE(
            "D0403",
            ERROR,
            "the timestamp '%s' cannot be %s; use java.time.Instant, or long with a unit as in"
                    + " @Timestamp(unit = TimeUnit.MILLISECONDS)"),
    TIMESTAMP_WITHOUT_UNIT(
            "D0404",
            ERROR,
            "the timestamp '%s' is a long, and nothing says what it counts; name the unit as in"
                    + " @Timestamp(unit = TimeUnit.MILLISECONDS)"),
    INSTANT_WITH_UNIT(
            "D0405",
            ERROR,
            "the timestamp '%s' is an Instant, which has no unit; remove the unit (the server's precision is applied at"
                    + " run time)"),
    UNIT_COUNT("D0406", ERROR, "the timestamp '%s' has %s units; name exactly one"),
    TIMESTAMP_IS_MEASUREMENT(
            "D0407",
            ERROR,
            "'%s' is the timestamp, which is stored with every value and cannot be a measurement too; remove one of the"
                    + " two annotations");

    private final String code;
    private final Severity severity;
    private final String text;

    TimeProblem(String code, Severity severity, String text) {
        this.code = code;
        this.severity = severity;
        this.text = text;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String text() {
        return text;
    }
}
