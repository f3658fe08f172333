package io.dendro.processor.check.node;

import static io.dendro.processor.diagnostic.Severity.ERROR;

import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/** What can be wrong with the components that are nodes of the path. */
public enum NodeProblem implements Problem {
    UNBOUND_PLACEHOLDER("D0301", ERROR, "no component is named like the placeholder {%s}; %s"),
    UNKNOWN_PLACEHOLDER("D0302", ERROR, "the path has no placeholder %s for '%s'; %s"),
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
                    + " use a String");

    private final String code;
    private final Severity severity;
    private final String text;

    NodeProblem(String code, Severity severity, String text) {
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
