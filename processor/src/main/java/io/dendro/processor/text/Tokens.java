package io.dendro.processor.text;

import io.dendro.processor.text.Token.Kind;
import java.util.List;

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
}
