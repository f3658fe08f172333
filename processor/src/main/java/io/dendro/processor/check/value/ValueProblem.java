package io.dendro.processor.check.value;

import static io.dendro.processor.diagnostic.Severity.ERROR;

import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/** What can be wrong with the types of measurements. */
public enum ValueProblem implements Problem {
    UNSUPPORTED_TYPE("D0501", ERROR, "%s cannot be %s: %s"),
    DATA_TYPE_MISFIT("D0502", ERROR, "'%s' is %s and cannot be stored as %s; it is stored as %s"),
    TWO_DATA_TYPES("D0503", ERROR, "'%s' has %s types; name one, or none for the default"),
    NOT_A_VALUE("D0504", ERROR, "@%s cannot be on '%s', which is %s; remove it"),
    CONVERTER_MISFIT("D0505", ERROR, "'%s' is %s, and %s converts %s; a Converter<%s, ...> is needed"),
    CONVERTER_STORED_TYPE(
            "D0506",
            ERROR,
            "%s stores %s, which has no counterpart on the server; let it store Boolean, Integer, Long, Float, Double,"
                    + " String, byte[], LocalDate or Instant"),
    CONVERTER_RAW(
            "D0507",
            ERROR,
            "%s does not say what it converts; let it implement Converter<%s, ...> with the type that it stores"),
    CONVERTER_UNREACHABLE(
            "D0508",
            ERROR,
            "the mapper cannot name %s, which is private or inside a private type; make it package-private or public"),
    CONVERTER_ABSTRACT("D0509", ERROR, "%s is abstract, so that there is none to use; name a class that completes it"),
    CONVERTER_INNER("D0510", ERROR, "%s is made only within an object of the class around it; declare it static"),
    CONVERTER_WITHOUT_CONSTRUCTOR(
            "D0511",
            ERROR,
            "%s has no constructor for the mapper; give it one that takes nothing, or one that takes the Class of the"
                    + " component, and do not make it private"),
    CONVERTER_OF_CLASS(
            "D0512",
            ERROR,
            "%s wants a Class, and %s has type arguments, which no Class tells; give it a constructor that takes nothing"),
    CONVERTER_CONSTANTS(
            "D0513", ERROR, "%s is an enum of %s constants; let it have exactly one, which is the converter"),
    ENUMERATED_WITHOUT_ENUM("D0514", ERROR, "@Enumerated is for enums, and '%s' is %s; remove it"),
    ENUMERATED_TWICE(
            "D0515",
            ERROR,
            "'%s' is stored both as its %s and as its code; keep the one that is meant, as a series has one form"),
    ENUMERATED_AND_CONVERTED(
            "D0516", ERROR, "@Convert and @Enumerated both say how '%s' is stored; remove one of them"),
    CODE_UNKNOWN("D0517", ERROR, "%s has no method named \"%s\"; %s"),
    CODE_UNFIT("D0518", ERROR, "%s.%s() cannot be the code of '%s': %s"),
    IF_MISSING_MALFORMED("D0519", ERROR, "'%s' is %s, and its value where one is missing cannot be read: %s"),
    IF_MISSING_MISPLACED("D0520", ERROR, "@IfMissing cannot be on '%s', which is %s; %s");

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
