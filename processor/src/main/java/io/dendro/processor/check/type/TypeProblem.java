package io.dendro.processor.check.type;

import static io.dendro.processor.diagnostic.Severity.ERROR;

import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/** What can be wrong with the type that an entity is. */
public enum TypeProblem implements Problem {
    NEITHER_RECORD_NOR_CLASS(
            "D0101", ERROR, "@Timeseries needs a record or a class, and %s is %s; declare it as record %s(...)"),
    UNREACHABLE_ENTITY("D0102", ERROR, "%s is %s, so that no mapper can name it; %s"),
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
            "@Ignore cannot leave out '%s', because constructor %s takes it; remove the annotation, or the component"),
    NO_ENTITY_AROUND(
            "D0108", ERROR, "@%s has no effect here, because %s has no @Timeseries; add it to %s, or remove @%s"),
    NOT_A_COMPONENT("D0109", ERROR, "@%s belongs on a component, and '%s' is not one; move or remove it"),
    UNKNOWN_TYPE(
            "D0110",
            ERROR,
            "the type %s of '%s' cannot be found; import it or, if another annotation processor should generate it, look"
                    + " for that processor's errors"),
    UNREACHABLE_TYPE("D0111", ERROR, "the mapper cannot name %s of '%s', which is %s; make it %s"),
    UNREADABLE_COMPONENT(
            "D0112",
            ERROR,
            "the mapper cannot read '%s' of %s: %s; add a getter that returns its type, make the"
                    + " field visible, or leave it out with @Ignore"),
    NO_CONSTRUCTION("D0113", ERROR, "the mapper cannot make %s: %s; %s"),
    AMBIGUOUS_CONSTRUCTION(
            "D0114",
            ERROR,
            "the mapper can make %s in several ways: %s take the same components; remove one, or make it private"),
    EMBEDDED_VALUE("D0115", ERROR, "@Embedded flattens records and classes, and '%s' is %s; %s"),
    EMBEDDED_RECURSION(
            "D0116",
            ERROR,
            "'%s' embeds %s in itself, so that it would have no end; remove @Embedded or the component"),
    UNREACHABLE_EMBEDDED("D0117", ERROR, "'%s' embeds %s, which is %s, so that the mapper cannot name it; make it %s"),
    EMBEDDED_EMPTY(
            "D0118", ERROR, "'%s' embeds %s, which has no components; remove the component, or give the type some"),
    EMBEDDED_BESIDE(
            "D0119",
            ERROR,
            "'%s' is embedded, so each of its components says for itself how it is stored; remove @%s, or @Embedded"),
    MISPLACED_IN_EMBEDDED(
            "D0120",
            ERROR,
            "@%s on '%s' has no effect in the embedded %s, as the time and the path are those of the whole entity; move"
                    + " it to a component of the entity"),
    NOT_A_GETTER(
            "D0121",
            ERROR,
            "@%s cannot stand on %s(): a method gives a value if it takes nothing, returns something, and is neither"
                    + " static nor private; change or move it"),
    COMPUTED_ROLE(
            "D0122",
            ERROR,
            "'%s' is computed, as nothing takes it when an object is made, and can only be a measurement; mark it"
                    + " @Measurement alone, or add a constructor parameter or setter of that name"),
    COMPUTED_READ_ONLY(
            "D0123", ERROR, "'%s' is computed, so nothing could be done with it if it were only read; remove readOnly"),
    EMPTY_ENUM("D0124", ERROR, "'%s' can have no value, because the enum %s has no constants; add one"),
    UNKNOWN_SUPERTYPE(
            "D0125",
            ERROR,
            "%s extends %s, which cannot be found, so its components are not known; import it or, if another annotation"
                    + " processor should generate it, look for that processor's errors"),
    HIDING_FIELD(
            "D0126",
            ERROR,
            "'%s' of %s hides the field of the same name in %s, and a name is one component; rename one of the two, or leave"
                    + " out that of %s with @Ignore"),
    CHECKED_EXCEPTION(
            "D0127",
            ERROR,
            "%s throws %s, and the mapper that calls it can do nothing about it; catch it there, or leave out the"
                    + " component with @Ignore"),
    CONTRADICTION(
            "D0128",
            ERROR,
            "@%s says one thing on %s and another on %s, which are one component; remove one of the two");

    private final String code;
    private final Severity severity;
    private final String text;

    TypeProblem(String code, Severity severity, String text) {
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
