package io.dendro.processor.text;

import io.dendro.model.PathPattern;
import io.dendro.model.PathProblem;
import io.dendro.processor.text.PathStretch.Place;
import io.dendro.processor.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The paths in a statement that begin with root. */
final class Paths {
    /** After these stands a path and nothing else; elsewhere an operator may follow without a blank. */
    private static final Set<String> BEFORE_PATHS = Set.of(
            "FROM", "INTO", "TO", "ON", "TIMESERIES", "DEVICES", "DATABASE", "DATABASES", "PATHS", "NODES", "FLUSH");

    /** A star ends a name, and what touches it may be the next clause. */
    private static final Pattern CLAUSE_BEHIND_STAR =
            Pattern.compile("\\*(where|group|having|order|fill|s?limit|s?offset|align)$", Pattern.CASE_INSENSITIVE);

    private Paths() {}

    static List<Mistake> mistakes(Tokens tokens) {
        List<Mistake> mistakes = new ArrayList<>();
        Place place = Place.EXPRESSION;
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isRoot(i)) {
                place = place(tokens, i, next, place);
                PathStretch stretch = PathStretch.at(tokens, i, place);
                problem(stretch, place)
                        .map(problem -> PathText.mistake(problem, tokens.statement(), stretch.start()))
                        .ifPresent(mistakes::add);
                next = stretch.next();
                i = next - 1;
            }
        }
        return mistakes;
    }

    /** Paths in a list are in the place of the first. */
    private static Place place(Tokens tokens, int root, int afterLast, Place ofLast) {
        Token before = tokens.get(root - 1);
        boolean follows = before.isSymbol(',') && root - 1 == afterLast && ofLast == Place.CLAUSE;
        boolean led = before.kind() == Kind.WORD && BEFORE_PATHS.contains(before.upperCase());
        return follows || led ? Place.CLAUSE : Place.EXPRESSION;
    }

    private static Optional<PathProblem> problem(PathStretch stretch, Place place) {
        if (stretch.hasTemplates()) {
            return Optional.empty();
        }
        if (CLAUSE_BEHIND_STAR.matcher(stretch.text()).find()) {
            return Optional.empty();
        }
        return PathPattern.problem(stretch.text())
                .filter(problem -> place == Place.CLAUSE || problem.kind() != PathProblem.Kind.WILDCARD);
    }
}
