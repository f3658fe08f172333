package io.dendro.processor.check.across;

import static io.dendro.processor.diagnostic.Severity.ERROR;
import static io.dendro.processor.diagnostic.Severity.WARNING;

import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/**
 * What can be wrong between two entities. It is an error where both certainly name the same thing on the server, and a
 * warning where that hangs on the values that fill the placeholders.
 */
public enum AcrossProblem implements Problem {
    SERIES_OF_TWO_TYPES(
            "D0801",
            ERROR,
            "measurement \"%s\" is %s here and %s in %s, which has the same devices, and a series has one type; give both"
                    + " the same type, or one of them another name"),
    SERIES_OF_TWO_ENCODINGS(
            "D0802",
            WARNING,
            "measurement \"%s\" is encoded as %s here and as %s in %s, which has the same devices, and the series keeps what"
                    + " it is created with; declare the same in both, or accept it with @SuppressWarnings(\"dendro:D0802\")"),
    SERIES_OF_TWO_COMPRESSORS(
            "D0803",
            WARNING,
            "measurement \"%s\" is compressed with %s here and with %s in %s, which has the same devices, and the series keeps"
                    + " what it is created with; declare the same in both, or accept it with @SuppressWarnings(\"dendro:D0803\")"),
    DEVICES_ALIGNED_AND_NOT(
            "D0804",
            ERROR,
            "the devices %s are %s here and %s in %s, and the server makes a device one or the other; declare aligned alike in"
                    + " both, or change one of the paths"),
    SERIES_IS_PARENT(
            "D0805",
            ERROR,
            "the series %s of %s stands where the devices %s of %s need a node, and the server has nothing below a series; give"
                    + " the measurement another name, or change one of the paths"),
    DATABASES_NEST(
            "D0806",
            ERROR,
            "the database is %s here and %s in %s, and the server has no database inside another; declare the same"
                    + " databaseDepth in both, or change one of the paths"),
    DEVICES_OVERLAP(
            "D0807",
            WARNING,
            "the devices %s can belong to %s too, whose path is %s, and then %s; make the paths differ in a literal node, or"
                    + " accept it with @SuppressWarnings(\"dendro:D0807\")"),
    SERIES_CAN_BE_PARENT(
            "D0808",
            WARNING,
            "the series %s of %s can stand where the devices %s of %s need a node, and the server has nothing below a series;"
                    + " give the measurement another name, or accept it with @SuppressWarnings(\"dendro:D0808\")"),
    DATABASES_CAN_NEST(
            "D0809",
            WARNING,
            "the database can be %s here and %s in %s, one inside the other, which the server refuses; declare the same"
                    + " databaseDepth in both, or accept it with @SuppressWarnings(\"dendro:D0809\")"),
    DEVICES_OF_TWO_TIMES_TO_LIVE(
            "D0810",
            WARNING,
            "the time to live of the devices %s is %s here and %s in %s, and the server applies one of them to the rows of both; declare the"
                    + " same ttl in both, or accept it with @SuppressWarnings(\"dendro:D0810\")"),
    SERIES_OF_TWO_TEXT_TYPES(
            "D0811",
            WARNING,
            "measurement \"%s\" is %s here and %s in %s, which has the same devices, and the series keeps what it is created"
                    + " with; declare the same in both, or accept it with @SuppressWarnings(\"dendro:D0811\")");

    private final String code;
    private final Severity severity;
    private final String text;

    AcrossProblem(String code, Severity severity, String text) {
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
