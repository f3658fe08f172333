package io.dendro.processor.diagnostic;

import static io.dendro.processor.diagnostic.Severity.ERROR;
import static io.dendro.processor.diagnostic.Severity.WARNING;

import java.util.Locale;

/**
 * Every message of the processor. Codes are stable: a code keeps its meaning, and the code of a message that is gone is not
 * used again. Each text says what is wrong and then what to do about it; {@code %s} stands for what varies.
 */
public enum Problem {
    // D01: the type
    NOT_A_RECORD("D0101", ERROR, "@Timeseries needs a record, and %s is %s; declare it as record %s(...)"),
    UNREACHABLE_ENTITY(
            "D0102",
            ERROR,
            "%s is private, or inside a private type, so that no mapper can name it; make it package-private or public"),
    GENERIC_ENTITY(
            "D0103",
            ERROR,
            "%s has type parameters, but the types of its series are fixed when it is compiled; write a record for each"
                    + " type"),
    NO_MEASUREMENT(
            "D0104",
            ERROR,
            "%s has no measurement: each component is its time or a node of its path; add a component for a value"),
    MAPPER_NAME_TAKEN("D0105", ERROR, "the mapper of %s would be %s, but that class exists; rename one of the two"),
    CONSTANT_CLASH(
            "D0106",
            ERROR,
            "the columns of '%s' and '%s' would both be the constant %s of the mapper; rename one of the components"),
    IGNORED_COMPONENT(
            "D0107",
            ERROR,
            "@Ignore cannot leave out '%s', because a record is read back from all its components; remove the"
                    + " annotation, or the component"),
    NO_ENTITY_AROUND(
            "D0108", ERROR, "@%s has no effect here, because %s has no @Timeseries; add it to %s, or remove @%s"),
    NOT_A_COMPONENT("D0109", ERROR, "@%s belongs on a component of the record, and '%s' is not one; move or remove it"),
    UNKNOWN_TYPE(
            "D0110",
            ERROR,
            "the type %s of '%s' cannot be found; import it or, if another annotation processor should generate it, look"
                    + " for that processor's errors"),
    UNREACHABLE_ENUM(
            "D0111", ERROR, "the mapper cannot name the private enum %s of '%s'; make it package-private or public"),

    // D02: the path. One code for each rule of the grammar; reason and cure are the grammar's own.
    PATH_WITHOUT_ROOT("D0201", ERROR, Problem.REASON_AND_CURE),
    PATH_ROOT_IN_OTHER_CASE("D0202", ERROR, Problem.REASON_AND_CURE),
    PATH_TOO_SHORT("D0203", ERROR, Problem.REASON_AND_CURE),
    PATH_EMPTY_NODE("D0204", ERROR, Problem.REASON_AND_CURE),
    PATH_WILDCARD("D0205", ERROR, Problem.REASON_AND_CURE),
    PATH_ILLEGAL_CHARACTER("D0206", ERROR, Problem.REASON_AND_CURE),
    PATH_UNQUOTED_NUMBER("D0207", ERROR, Problem.REASON_AND_CURE),
    PATH_UNCLOSED_BACKQUOTE("D0208", ERROR, Problem.REASON_AND_CURE),
    PATH_PARTIAL_BACKQUOTE("D0209", ERROR, Problem.REASON_AND_CURE),
    PATH_UNCLOSED_PLACEHOLDER("D0210", ERROR, Problem.REASON_AND_CURE),
    PATH_EMPTY_PLACEHOLDER("D0211", ERROR, Problem.REASON_AND_CURE),
    PATH_PARTIAL_PLACEHOLDER("D0212", ERROR, Problem.REASON_AND_CURE),
    PATH_DUPLICATE_PLACEHOLDER("D0213", ERROR, Problem.REASON_AND_CURE),
    PATH_RESERVED_NAME("D0214", ERROR, Problem.REASON_AND_CURE),
    PATH_CONTROL_CHARACTER("D0215", ERROR, Problem.REASON_AND_CURE),
    PATH_LONE_SURROGATE("D0216", ERROR, Problem.REASON_AND_CURE),
    PATH_NODE_TOO_LONG("D0217", ERROR, Problem.REASON_AND_CURE),
    PATH_DATABASE_CHARACTER("D0218", ERROR, Problem.REASON_AND_CURE),
    PATH_DATABASE_TOO_LONG("D0219", ERROR, Problem.REASON_AND_CURE),

    // D03: the components that are nodes of the path
    UNBOUND_PLACEHOLDER("D0301", ERROR, "no component is named like the placeholder {%s}; %s"),
    UNKNOWN_PLACEHOLDER("D0302", ERROR, "the path has no placeholder {%s} for '%s'; %s"),
    PLACEHOLDER_BOUND_TWICE(
            "D0303",
            ERROR,
            "'%s' and '%s' both fill the placeholder {%s}; keep one, or name another placeholder with @PathNode"),
    NODE_TYPE(
            "D0304",
            ERROR,
            "'%s' is a node of the path and cannot be %s; a node is a String, an int, long, short or byte, or an enum"),
    NODE_IS_MEASUREMENT(
            "D0305",
            ERROR,
            "'%s' fills the placeholder {%s}, so it is stored in the path and cannot be a measurement too; remove"
                    + " @Measurement, or rename the component"),
    NODE_IS_TIMESTAMP(
            "D0306", ERROR, "'%s' is the timestamp and cannot be the node {%s} of the path too; rename one of them"),
    NODE_CONSTANT(
            "D0307",
            ERROR,
            "'%s' is a node of the path, and the constant %s of its enum %s cannot be one: %s; rename the constant, or"
                    + " use a String"),

    // D04: the time
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
                    + " two annotations"),

    // D05: the types of measurements
    UNSUPPORTED_TYPE("D0501", ERROR, "'%s' cannot be %s: %s"),
    DATA_TYPE_MISFIT("D0502", ERROR, "'%s' is %s and cannot be stored as %s; it is stored as %s"),
    TWO_DATA_TYPES("D0503", ERROR, "'%s' has %s types; name one, or none for the default"),

    // D06: the names of measurements
    MEASUREMENT_NAME("D0601", ERROR, "the name of measurement '%s' is not legal: %s; %s"),
    DUPLICATE_MEASUREMENT(
            "D0602",
            ERROR,
            "'%s' and '%s' are both stored as measurement \"%s\"; give one of them another name with @Measurement(\"...\")"),
    MEASUREMENTS_DIFFER_BY_CASE(
            "D0603",
            WARNING,
            "the measurements \"%s\" and \"%s\" differ only by case, and not every part of IoTDB tells them apart; rename"
                    + " one, or accept it with @SuppressWarnings(\"D0603\")"),
    MEASUREMENT_NAME_QUOTED(
            "D0604",
            WARNING,
            "the name of measurement '%s' is in backquotes, which become a part of it; write %s, as Dendro quotes names"
                    + " where they need it, or accept it with @SuppressWarnings(\"D0604\")"),

    MEASUREMENT_DEVICE(
            "D0605",
            ERROR,
            "measurement '%s' is named \"Device\", as is the column in which the server names the device of a row, so it could"
                    + " be written but never read; choose another name, such as device"),

    // D07: encodings
    ENCODING_UNSUPPORTED("D0701", ERROR, "'%s': %s"),
    ENCODING_CORRUPTS("D0702", ERROR, "'%s': %s"),
    ENCODING_LOSSY("D0703", WARNING, "'%s': %s, or accept it with @SuppressWarnings(\"D0703\")"),

    // D09: the processor itself
    INTERNAL_FAULT(
            "D0901",
            ERROR,
            "the Dendro processor failed on %s: %s; this is a fault of Dendro, please report it with the source of the"
                    + " type"),
    FILE_NOT_WRITTEN(
            "D0902", ERROR, "the mapper of %s could not be written: %s; check the folder for generated sources");

    private static final String REASON_AND_CURE = "%s; %s";

    private final String code;
    private final Severity severity;
    private final String text;

    Problem(String code, Severity severity, String text) {
        this.code = code;
        this.severity = severity;
        this.text = text;
    }

    /** What went wrong in a few words, for a table of all messages: {@code unbound placeholder}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The code that ends the message, such as {@code D0301}. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** The message without what varies, for which {@code %s} stands. */
    public String text() {
        return text;
    }
}
