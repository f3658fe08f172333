package io.dendro.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Why a path, a path template or a name is not legal.
 *
 * @param kind the rule that is broken
 * @param path the text that breaks it
 * @param position where in the text, counted in chars from 0
 * @param reason what is wrong, a clause without a full stop
 * @param cure what to write instead, a clause without a full stop
 */
public record PathProblem(Kind kind, String path, int position, String reason, String cure) implements Serializable {

    /** The rules of paths and names, each of which a text can break in its own way. */
    public enum Kind {
        /** The first node is not {@code root}. */
        NO_ROOT,
        /** The first node is {@code root} in other letters, such as {@code ROOT}; it would match nothing. */
        ROOT_CASE,
        /** Fewer than two nodes. */
        TOO_SHORT,
        /** Nothing between two dots, at an end, or between backquotes. */
        EMPTY_NODE,
        /** A {@code *} outside backquotes where no wildcard can stand. */
        WILDCARD,
        /** A character that needs backquotes, or that a placeholder cannot have. */
        ILLEGAL_CHARACTER,
        /** A node that reads as a number, such as {@code 1} or {@code 1d}, outside backquotes. */
        NUMBER_UNQUOTED,
        /** A word that a statement cannot take for a name outside backquotes, such as {@code if}. */
        KEYWORD_UNQUOTED,
        /** A backquote without its partner. */
        UNCLOSED_BACKQUOTE,
        /** Text beside a backquoted part, in the same node. */
        PARTIAL_BACKQUOTE,
        /** A <code>{</code> without its <code>}</code>. */
        UNCLOSED_PLACEHOLDER,
        /** A placeholder without a name. */
        EMPTY_PLACEHOLDER,
        /** Text beside a placeholder, in the same node. */
        PARTIAL_PLACEHOLDER,
        /** A placeholder that was there before. */
        DUPLICATE_PLACEHOLDER,
        /**
         * {@code time} or {@code timestamp}, which the server refuses, or {@code root} below the first node, which it
         * cannot list; in any case, quoted or not.
         */
        RESERVED_NAME,
        /** A control character, quoted or not. */
        CONTROL_CHARACTER,
        /** Half of a surrogate pair: it has no form in UTF-8. */
        LONE_SURROGATE,
        /** A node of more than 255 chars. */
        TOO_LONG,
        /** A character that the name of a database cannot have, quoted or not. */
        DATABASE_CHARACTER,
        /** A database, {@code root} and the node below it, of more than 64 chars. */
        DATABASE_TOO_LONG
    }

    private static final long serialVersionUID = 1L;

    public PathProblem {
        requireNonNull(kind, "kind");
        requireNonNull(path, "path");
        requireNonNull(reason, "reason");
        requireNonNull(cure, "cure");
    }

    /** The whole problem in one line, as {@link InvalidPathException} shows it. */
    public String message() {
        return "\"" + Legible.text(path) + "\" is illegal at position " + position + ": " + reason + "; " + cure;
    }

    /** The same problem, seen as a part of a longer text. */
    PathProblem within(String wholePath, int wholePosition) {
        return new PathProblem(kind, wholePath, wholePosition, reason, cure);
    }

    /** The same problem, with the reason led in by these words. */
    PathProblem because(String introduction) {
        return new PathProblem(kind, path, position, introduction + reason, cure);
    }
}
