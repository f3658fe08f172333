package io.dendro.processor.option;

import static io.dendro.processor.diagnostic.Severity.ERROR;
import static io.dendro.processor.diagnostic.Severity.WARNING;

import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/** What can be wrong with the options of the processor, and with the codes that a source accepts. */
public enum OptionProblem implements Problem {
    UNKNOWN_OPTION("D0903", WARNING, "Dendro has no option -A%s; %s"),
    MALFORMED_LEVEL(
            "D0904",
            WARNING,
            "entry %s of -Adendro.warn, \"%s\", is not CODE:LEVEL; write it as in -Adendro.warn=D0703:note,D0603:off"),
    UNKNOWN_LEVEL("D0905", WARNING, "-Adendro.warn gives %s the level \"%s\", which does not exist; %s"),
    UNKNOWN_CODE("D0906", WARNING, "-Adendro.warn names %s, which is the code of no message; %s"),
    ERROR_DEMOTED(
            "D0907",
            WARNING,
            "-Adendro.warn cannot make %s (%s) a %s: without its cure no mapper can be generated; remove the entry"),
    UNKNOWN_NAMING("D0908", ERROR, "-Adendro.naming is \"%s\", which is no naming; %s"),
    ACCEPTED_UNKNOWN("D0909", WARNING, "@SuppressWarnings accepts \"dendro:%s\", which is the code of no message; %s"),
    ACCEPTED_ERROR(
            "D0910",
            WARNING,
            "@SuppressWarnings cannot accept %s (%s), as it is an error; remove the code, and cure what the message says");

    private final String code;
    private final Severity severity;
    private final String text;

    OptionProblem(String code, Severity severity, String text) {
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
