package io.dendro.processor.check.storage;

import static io.dendro.processor.diagnostic.Severity.ERROR;
import static io.dendro.processor.diagnostic.Severity.WARNING;

import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/** What can be wrong with how values are stored. */
public enum StorageProblem implements Problem {
    ENCODING_UNSUPPORTED("D0701", ERROR, "'%s': %s"),
    ENCODING_CORRUPTS("D0702", ERROR, "'%s': %s"),
    ENCODING_LOSSY("D0703", WARNING, "'%s': %s, or accept it with @SuppressWarnings(\"dendro:D0703\")");

    private final String code;
    private final Severity severity;
    private final String text;

    StorageProblem(String code, Severity severity, String text) {
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
