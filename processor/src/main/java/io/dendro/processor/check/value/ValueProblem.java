package io.dendro.processor.check.value;

import static io.dendro.processor.diagnostic.Severity.ERROR;

import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/** What can be wrong with the types of measurements. */
public enum ValueProblem implements Problem {
    UNSUPPORTED_TYPE("D0501", ERROR, "'%s' cannot be %s: %s"),
    DATA_TYPE_MISFIT("D0502", ERROR, "'%s' is %s and cannot be stored as %s; it is stored as %s"),
    TWO_DATA_TYPES("D0503", ERROR, "'%s' has %s types; name one, or none for the default");

    private final String code;
    private final Severity severity;
    private final String text;

    ValueProblem(String code, Severity severity, String text) {
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
