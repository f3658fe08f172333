package io.dendro.processor.check.projection;

import static io.dendro.processor.diagnostic.Severity.ERROR;

import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/** What can be wrong with a projection. */
public enum ProjectionProblem implements Problem {
    NO_RECORD("D1101", ERROR, "@Projection needs a record, and %s is %s; declare it as record %s(...)"),
    UNREACHABLE_PROJECTION("D1102", ERROR, "%s is %s, so that generated code cannot make one; %s"),
    GENERIC_PROJECTION(
            "D1103",
            ERROR,
            "%s has type parameters, but the types of columns are fixed when they are compiled; write a record for each"
                    + " type"),
    NO_ENTITY(
            "D1104",
            ERROR,
            "%s has no @Timeseries, so there is nothing to select from; name an entity, or make it one"),
    PROJECTION_NAME_TAKEN(
            "D1105", ERROR, "%s would be selected through %s, but that class exists; rename one of the two"),
    UNKNOWN_COMPONENT("D1106", ERROR, "%s has no component '%s'; %s"),
    PROJECTED_TYPE("D1107", ERROR, "'%s' is %s, but %s is %s; declare it %s"),
    PROJECTED_NULL("D1108", ERROR, "'%s' is never null, but %s is null where there are no values; %s"),
    NO_SUCH_AGGREGATE("D1109", ERROR, "there is no %s of '%s': %s; %s"),
    ROWS_MIXED("D1110", ERROR, "'%s' is of one row, and '%s' is computed from many; %s, or leave it out"),
    WINDOW_WITHOUT_AGGREGATE(
            "D1111",
            ERROR,
            "'%s' is of a window, and single rows have none; add an aggregate with @Aggregated, or name the component '%s'"
                    + " for the time of a row"),
    NOTHING_MEASURED(
            "D1112",
            ERROR,
            "%s selects no measurement, and IoTDB finds rows by those only; add a component for one, or for an aggregate"),
    TWO_MEANINGS("D1113", ERROR, "'%s' is marked @%s and @%s, and can be one of them; remove the other"),
    ANNOTATION_OF_ENTITIES(
            "D1114",
            ERROR,
            "@%s has no effect on '%s' of a projection, because the entity says how values are stored and read; remove it"),
    NO_PROJECTION_AROUND(
            "D1115", ERROR, "@%s has no effect here, because %s has no @Projection; add it to %s, or remove @%s"),
    MAPPER_ABSENT(
            "D1116",
            ERROR,
            "%s has no columns, because it was compiled without Dendro's annotation processor; compile it again, with the"
                    + " processor");

    private final String code;
    private final Severity severity;
    private final String text;

    ProjectionProblem(String code, Severity severity, String text) {
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
