package io.dendro.processor.text;

import io.dendro.processor.text.Token.Kind;
import java.util.List;
import java.util.stream.IntStream;

/** The tokens of one statement. Beyond its ends stands {@link Kind#END}, so that rules may look around freely. */
record Tokens(String statement, List<Token> all) {

    int size() {
        return all.size();
    }

    Token get(int index) {
        if (index < 0) {
            return new Token(Kind.END, "", 0, 0);
        }
        if (index >= all.size()) {
            int end = statement.length();
            return new Token(Kind.END, "", end, end);
        }
        return all.get(index);
    }

    /** Whether the statement ends before this token. */
    boolean isEnd(int index) {
        return get(index).kind() == Kind.END || get(index).isSymbol(';');
    }

    /** Whether a path begins here that is surely one of the tree model. */
    boolean isRoot(int index) {
        return get(index).isWord("root")
                && get(index + 1).isSymbol('.')
                && !get(index - 1).isSymbol('.');
    }

    /** Whether the statement is surely none of the table model, which has neither root nor backquotes. */
    boolean isTree() {
        return IntStream.range(0, size()).anyMatch(i -> isRoot(i) || get(i).kind() == Kind.NAME);
    }
}
