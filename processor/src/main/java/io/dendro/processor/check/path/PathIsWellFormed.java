package io.dendro.processor.check.path;

import io.dendro.model.InvalidPathException;
import io.dendro.model.PathProblem.Kind;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Excerpt;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.EntityDeclaration;

/** The template is a path. The grammar is that of {@link io.dendro.model.PathTemplate}; here its rules get their codes. */
final class PathIsWellFormed implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Attribute<String> text = entity.timeseries().path().text();
        entity.timeseries()
                .path()
                .problem()
                .map(InvalidPathException::problem)
                .ifPresent(problem -> diagnostics.report(
                        code(problem.kind()),
                        text.location(),
                        new Excerpt(text.value(), problem.position()),
                        problem.reason(),
                        problem.cure()));
    }

    private static Problem code(Kind kind) {
        return switch (kind) {
            case NO_ROOT -> TemplateProblem.PATH_WITHOUT_ROOT;
            case ROOT_CASE -> TemplateProblem.PATH_ROOT_IN_OTHER_CASE;
            case TOO_SHORT -> TemplateProblem.PATH_TOO_SHORT;
            case EMPTY_NODE -> TemplateProblem.PATH_EMPTY_NODE;
            case WILDCARD -> TemplateProblem.PATH_WILDCARD;
            case ILLEGAL_CHARACTER -> TemplateProblem.PATH_ILLEGAL_CHARACTER;
            case NUMBER_UNQUOTED -> TemplateProblem.PATH_UNQUOTED_NUMBER;
            case UNCLOSED_BACKQUOTE -> TemplateProblem.PATH_UNCLOSED_BACKQUOTE;
            case PARTIAL_BACKQUOTE -> TemplateProblem.PATH_PARTIAL_BACKQUOTE;
            case UNCLOSED_PLACEHOLDER -> TemplateProblem.PATH_UNCLOSED_PLACEHOLDER;
            case EMPTY_PLACEHOLDER -> TemplateProblem.PATH_EMPTY_PLACEHOLDER;
            case PARTIAL_PLACEHOLDER -> TemplateProblem.PATH_PARTIAL_PLACEHOLDER;
            case DUPLICATE_PLACEHOLDER -> TemplateProblem.PATH_DUPLICATE_PLACEHOLDER;
            case RESERVED_NAME -> TemplateProblem.PATH_RESERVED_NAME;
            case CONTROL_CHARACTER -> TemplateProblem.PATH_CONTROL_CHARACTER;
            case LONE_SURROGATE -> TemplateProblem.PATH_LONE_SURROGATE;
            case TOO_LONG -> TemplateProblem.PATH_NODE_TOO_LONG;
            case DATABASE_CHARACTER -> TemplateProblem.PATH_DATABASE_CHARACTER;
            case DATABASE_TOO_LONG -> TemplateProblem.PATH_DATABASE_TOO_LONG;
        };
    }
}
