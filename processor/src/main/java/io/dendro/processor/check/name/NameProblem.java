package io.dendro.processor.check.name;

import static io.dendro.processor.diagnostic.Severity.ERROR;
import static io.dendro.processor.diagnostic.Severity.WARNING;

import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/** What can be wrong with the names of measurements. */
public enum NameProblem implements Problem {
    MEASUREMENT_NAME("D0601", ERROR, "the name of measurement '%s' is not legal: %s; %s"),
    DUPLICATE_MEASUREMENT("D0602", ERROR, "'%s' and '%s' are both stored as measurement \"%s\"; give one of them %s"),
    MEASUREMENTS_DIFFER_BY_CASE(
            "D0603",
            WARNING,
            "the measurements \"%s\" and \"%s\" differ only by case, and not every part of IoTDB tells them apart; rename"
                    + " one, or accept it with @SuppressWarnings(\"dendro:D0603\")"),
    NAME_QUOTED(
            "D0604",
            WARNING,
            "the %s '%s' is in backquotes, which become a part of it; write %s, as Dendro quotes names"
                    + " where they need it, or accept it with @SuppressWarnings(\"dendro:D0604\")"),
    MEASUREMENT_DEVICE(
            "D0605",
            ERROR,
            "measurement '%s' is named \"Device\", as is the column in which the server names the device of a row, so it could"
                    + " be written but never read; choose another name, such as device"),
    ALIAS("D0606", ERROR, "the alias of '%s' is not legal: %s; %s"),
    ALIAS_CLASH("D0607", ERROR, "the alias \"%s\" of '%s' is also %s, and a device has each name once; choose another");

    private final String code;
    private final Severity severity;
    private final String text;

    NameProblem(String code, Severity severity, String text) {
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
