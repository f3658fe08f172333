package io.dendro.processor.check;

import io.dendro.model.InvalidPathException;
import io.dendro.model.PathProblem.Kind;
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
            case NO_ROOT -> Problem.PATH_WITHOUT_ROOT;
            case ROOT_CASE -> Problem.PATH_ROOT_IN_OTHER_CASE;
            case TOO_SHORT -> Problem.PATH_TOO_SHORT;
            case EMPTY_NODE -> Problem.PATH_EMPTY_NODE;
            case WILDCARD -> Problem.PATH_WILDCARD;
            case ILLEGAL_CHARACTER -> Problem.PATH_ILLEGAL_CHARACTER;
            case NUMBER_UNQUOTED -> Problem.PATH_UNQUOTED_NUMBER;
            case UNCLOSED_BACKQUOTE -> Problem.PATH_UNCLOSED_BACKQUOTE;
            case PARTIAL_BACKQUOTE -> Problem.PATH_PARTIAL_BACKQUOTE;
            case UNCLOSED_PLACEHOLDER -> Problem.PATH_UNCLOSED_PLACEHOLDER;
            case EMPTY_PLACEHOLDER -> Problem.PATH_EMPTY_PLACEHOLDER;
            case PARTIAL_PLACEHOLDER -> Problem.PATH_PARTIAL_PLACEHOLDER;
            case DUPLICATE_PLACEHOLDER -> Problem.PATH_DUPLICATE_PLACEHOLDER;
            case RESERVED_NAME -> Problem.PATH_RESERVED_NAME;
            case CONTROL_CHARACTER -> Problem.PATH_CONTROL_CHARACTER;
            case LONE_SURROGATE -> Problem.PATH_LONE_SURROGATE;
            case TOO_LONG -> Problem.PATH_NODE_TOO_LONG;
            case DATABASE_CHARACTER -> Problem.PATH_DATABASE_CHARACTER;
            case DATABASE_TOO_LONG -> Problem.PATH_DATABASE_TOO_LONG;
        };
    }
}
