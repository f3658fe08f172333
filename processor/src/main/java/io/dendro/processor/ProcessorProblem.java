package io.dendro.processor;

import static io.dendro.processor.diagnostic.Severity.ERROR;
import static io.dendro.processor.diagnostic.Severity.WARNING;

import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/** What can go wrong in the processor itself, and around it. */
public enum ProcessorProblem implements Problem {
    INTERNAL_FAULT(
            "D0901",
            ERROR,
            "the Dendro processor failed on %s: %s; this is a fault of Dendro, please report it with the source"),
    FILE_NOT_WRITTEN("D0902", ERROR, "the %s of %s could not be written: %s; check the folder for %s"),
    RUNTIME_ABSENT("D0911", ERROR, "no mapper can be made for %s, as %s; %s"),
    DESCRIPTOR_UNREADABLE(
            "D0912",
            WARNING,
            "%s cannot be read, so that entities of another module are not compared with those here: %s; build that module"
                    + " again, or accept it with -Adendro.warn=D0912:off");

    private final String code;
    private final Severity severity;
    private final String text;

    ProcessorProblem(String code, Severity severity, String text) {
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
