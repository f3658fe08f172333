package io.dendro.processor.check.storage;

import static io.dendro.processor.diagnostic.Severity.ERROR;
import static io.dendro.processor.diagnostic.Severity.WARNING;

import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/** What can be wrong with how values are stored. */
public enum StorageProblem implements Problem {
    ENCODING_UNSUPPORTED("D0701", ERROR, "'%s': %s"),
    ENCODING_CORRUPTS("D0702", ERROR, "'%s': %s"),
    ENCODING_LOSSY("D0703", WARNING, "'%s': %s, or accept it with @SuppressWarnings(\"dendro:D0703\")"),
    POINT_NUMBER_WITHOUT_EFFECT(
            "D0704",
            ERROR,
            "'%s' is %s in %s, and only FLOAT and DOUBLE in RLE or TS_2DIFF are rounded; remove maxPointNumber, or choose"
                    + " one of those"),
    POINT_NUMBER_OUT_OF_RANGE(
            "D0705", ERROR, "'%s' cannot keep %s decimals, as the server counts %s in a whole number; write 0 to %s"),
    POINT_NUMBER_NARROWS(
            "D0706",
            WARNING,
            "'%s' keeps %s decimals of values up to %s only, and the server rounds larger ones to whole numbers; keep fewer,"
                    + " use GORILLA or CHIMP, or accept it with @SuppressWarnings(\"dendro:D0706\")"),
    PROPERTY_OF_ALIGNED(
            "D0707",
            ERROR,
            "'%s' cannot have a %s, as the server takes none for aligned devices; write aligned = false in @Timeseries, or"
                    + " remove it"),
    DEAD_BAND_TYPE(
            "D0708",
            ERROR,
            "'%s' is stored as %s, and only INT32, INT64, FLOAT and DOUBLE have a dead band; remove it"),
    DEAD_BAND_DEVIATION(
            "D0709",
            ERROR,
            "the dead band of '%s' has a deviation of %s; write a number above 0, in the unit of its values"),
    DEAD_BAND_TIMES(
            "D0710",
            ERROR,
            "the dead band of '%s' leaves out values for %s and keeps one after %s; make minTime shorter than maxTime"),
    DURATION("D0711", ERROR, "the %s is no duration: %s"),
    TAG_WITHOUT_NAME("D0712", ERROR, "an empty name is no name for the %s of '%s'; write one, or remove the %s"),
    TAG_TWICE("D0713", ERROR, "'%s' has two %ss named \"%s\", and the server takes a name once; rename or remove one"),
    TAG_AND_ATTRIBUTE(
            "D0714",
            ERROR,
            "'%s' has a tag and an attribute named \"%s\", and the server takes a name once; rename or remove one"),
    DATABASE_DEPTH("D0715", ERROR, "the database cannot have %s nodes after root, as the path has %s; write %s"),
    READ_ONLY_SETTING(
            "D0716",
            WARNING,
            "'%s' is only read, so that the program which creates its series decides on the %s; remove it, or accept it"
                    + " with @SuppressWarnings(\"dendro:D0716\")"),
    DEAD_BAND_DOUBLES(
            "D0717",
            WARNING,
            "the dead band of '%s' makes the server store a value twice that it writes to disk alone, and a query of it beside"
                    + " another measurement may then never end; remove it and leave values out before they are inserted, or"
                    + " accept it with @SuppressWarnings(\"dendro:D0717\")"),
    TIME_TO_LIVE_OF_STAR(
            "D0718",
            ERROR,
            "a device cannot have a ttl and a * in its path, which the server takes for a wildcard there; rename the node %s, or"
                    + " remove the ttl"),
    TIME_TO_LIVE_OF_DATABASE(
            "D0719",
            ERROR,
            "each device is a database of its own, and the ttl of a database holds for all devices below it too; %s, or remove"
                    + " the ttl");

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
