package io.dendro.processor.check.path;

import static io.dendro.processor.diagnostic.Severity.ERROR;

import io.dendro.model.PathProblem.Kind;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/** What can be wrong with a path, in a template, a constant or a statement: one code for each rule of the grammar, whose reason and cure are its own. */
public enum TemplateProblem implements Problem {
    PATH_WITHOUT_ROOT("D0201", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_ROOT_IN_OTHER_CASE("D0202", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_TOO_SHORT("D0203", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_EMPTY_NODE("D0204", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_WILDCARD("D0205", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_ILLEGAL_CHARACTER("D0206", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_UNQUOTED_NUMBER("D0207", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_UNCLOSED_BACKQUOTE("D0208", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_PARTIAL_BACKQUOTE("D0209", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_UNCLOSED_PLACEHOLDER("D0210", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_EMPTY_PLACEHOLDER("D0211", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_PARTIAL_PLACEHOLDER("D0212", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_DUPLICATE_PLACEHOLDER("D0213", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_RESERVED_NAME("D0214", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_CONTROL_CHARACTER("D0215", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_LONE_SURROGATE("D0216", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_NODE_TOO_LONG("D0217", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_DATABASE_CHARACTER("D0218", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_DATABASE_TOO_LONG("D0219", ERROR, TemplateProblem.REASON_AND_CURE),
    PATH_UNQUOTED_KEYWORD("D0220", ERROR, TemplateProblem.REASON_AND_CURE);

    private static final String REASON_AND_CURE = "%s; %s";

    private final String code;
    private final Severity severity;
    private final String text;

    TemplateProblem(String code, Severity severity, String text) {
        this.code = code;
        this.severity = severity;
        this.text = text;
    }

    /** The message for a broken rule of the grammar. */
    public static TemplateProblem of(Kind kind) {
        return switch (kind) {
            case NO_ROOT -> PATH_WITHOUT_ROOT;
            case ROOT_CASE -> PATH_ROOT_IN_OTHER_CASE;
            case TOO_SHORT -> PATH_TOO_SHORT;
            case EMPTY_NODE -> PATH_EMPTY_NODE;
            case WILDCARD -> PATH_WILDCARD;
            case ILLEGAL_CHARACTER -> PATH_ILLEGAL_CHARACTER;
            case NUMBER_UNQUOTED -> PATH_UNQUOTED_NUMBER;
            case KEYWORD_UNQUOTED -> PATH_UNQUOTED_KEYWORD;
            case UNCLOSED_BACKQUOTE -> PATH_UNCLOSED_BACKQUOTE;
            case PARTIAL_BACKQUOTE -> PATH_PARTIAL_BACKQUOTE;
            case UNCLOSED_PLACEHOLDER -> PATH_UNCLOSED_PLACEHOLDER;
            case EMPTY_PLACEHOLDER -> PATH_EMPTY_PLACEHOLDER;
            case PARTIAL_PLACEHOLDER -> PATH_PARTIAL_PLACEHOLDER;
            case DUPLICATE_PLACEHOLDER -> PATH_DUPLICATE_PLACEHOLDER;
            case RESERVED_NAME -> PATH_RESERVED_NAME;
            case CONTROL_CHARACTER -> PATH_CONTROL_CHARACTER;
            case LONE_SURROGATE -> PATH_LONE_SURROGATE;
            case TOO_LONG -> PATH_NODE_TOO_LONG;
            case DATABASE_CHARACTER -> PATH_DATABASE_CHARACTER;
            case DATABASE_TOO_LONG -> PATH_DATABASE_TOO_LONG;
        };
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
