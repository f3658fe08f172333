package io.dendro.model;

/**
 * A path, a path template or a name is not legal. The message says what is wrong, where, and what to write instead:
 *
 * <pre>{@code
 * "root.factory.m-1" is illegal at position 14: U+002D '-' cannot stand in a name without backquotes; write `m-1`
 * }</pre>
 */
public final class InvalidPathException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final PathProblem problem;

    /** Reports the problem. */
    public InvalidPathException(PathProblem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** The problem, for those who map its kind to something else. */
    public PathProblem problem() {
        return problem;
    }

    /** The text that is not legal. */
    public String path() {
        return problem.path();
    }

    /** Where in {@link #path} the problem is, counted in chars from 0. */
    public int position() {
        return problem.position();
    }

    /** What is wrong. */
    public String reason() {
        return problem.reason();
    }

    /** What to write instead. */
    public String cure() {
        return problem.cure();
    }
}
