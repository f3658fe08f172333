package io.dendro.internal.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a statement as IoTDB's lexer does, as far as quotes go: a second and independent reading of what the encoders
 * write. A token is one quoted text (its content, after its opening quote) or the plain text between two of them.
 */
public final class Scanner {

    private Scanner() {}

    public static List<String> tokens(String sql) {
        List<String> tokens = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < sql.length()) {
            char quote = sql.charAt(at);
            if ("'\"`".indexOf(quote) < 0) {
                plain.append(quote);
                at++;
                continue;
            }
            addPlain(tokens, plain);
            StringBuilder content = new StringBuilder().append(quote);
            at++;
            while (true) {
                if (at >= sql.length()) {
                    throw new AssertionError("unterminated " + quote + " in " + sql);
                }
                if (sql.charAt(at) != quote) {
                    content.append(sql.charAt(at++));
                } else if (at + 1 < sql.length() && sql.charAt(at + 1) == quote) {
                    content.append(quote);
                    at += 2;
                } else {
                    at++;
                    break;
                }
            }
            tokens.add(content.toString());
        }
        addPlain(tokens, plain);
        return tokens;
    }

    private static void addPlain(List<String> tokens, StringBuilder plain) {
        if (!plain.isEmpty()) {
            tokens.add(plain.toString());
            plain.setLength(0);
        }
    }
}
