package io.dendro.processor.text;

import io.dendro.processor.text.Token.Kind;

/**
 * The part of a statement that is one path.
 *
 * @param start where it begins in the statement
 * @param next the index of the token that follows it
 */
record PathStretch(String text, int start, int next) {

    /** Where a path stands. */
    enum Place {
        /** By itself: what touches it belongs to it. */
        CLAUSE,
        /** Among operators: a star, a minus or a slash may be one of them. */
        EXPRESSION
    }

    private static final String NOT_IN_PATHS = ".,;()[]<>=!&|";

    static PathStretch at(Tokens tokens, int root, Place place) {
        int end = root + 1;
        while (tokens.get(end).isSymbol('.') && tokens.get(end - 1).touches(tokens.get(end))) {
            int afterNode = node(tokens, end + 1, place);
            if (afterNode == end + 1 && !endsHere(tokens, end + 1)) {
                break;
            }
            end = afterNode;
        }
        int start = tokens.get(root).start();
        String text = tokens.statement().substring(start, tokens.get(end - 1).end());
        return new PathStretch(text, start, end);
    }

    /** Whether the server fills in parts of the path, as after INTO. */
    boolean hasTemplates() {
        return text.contains("${") || text.contains("::");
    }

    /** The index after the parts of one node: those that touch each other. */
    private static int node(Tokens tokens, int first, Place place) {
        if (isQuotedPattern(tokens, first)) {
            return first;
        }
        int i = first;
        while (tokens.get(i - 1).touches(tokens.get(i)) && belongs(tokens, i, first, place)) {
            if (tokens.get(i).kind() == Kind.NAME) {
                return i + 1;
            }
            i++;
        }
        return i;
    }

    /** A star behind backquotes makes a pattern of a name: what the name may be is not known then. */
    private static boolean isQuotedPattern(Tokens tokens, int index) {
        return tokens.get(index).kind() == Kind.NAME
                && tokens.get(index + 1).isSymbol('*')
                && tokens.get(index).touches(tokens.get(index + 1));
    }

    private static boolean belongs(Tokens tokens, int index, int first, Place place) {
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case WORD -> true;
            case NAME -> index == first;
            case SYMBOL ->
                place == Place.CLAUSE
                        ? NOT_IN_PATHS.indexOf(token.text().charAt(0)) < 0
                        : token.isSymbol('*') && tokens.get(index - 1).kind() == Kind.SYMBOL;
            case STRING, END -> false;
        };
    }

    /** Whether nothing that could be a node follows a dot, with a blank before it or not. */
    private static boolean endsHere(Tokens tokens, int index) {
        Token token = tokens.get(index);
        return token.kind() == Kind.END || (token.kind() == Kind.SYMBOL && !token.isSymbol('*'));
    }
}
