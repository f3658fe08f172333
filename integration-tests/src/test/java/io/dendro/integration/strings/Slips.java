package io.dendro.integration.strings;

import java.util.List;
import java.util.Random;

/** Makes small mistakes in statements. */
final class Slips {
    private static final List<String> PIECES = List.of(
            ".",
            "..",
            "*",
            "**",
            "-",
            "'",
            "\"",
            "`",
            ";",
            "(",
            ")",
            "[",
            "]",
            ",",
            " ",
            "1",
            "1.5",
            "x",
            "é",
            "?",
            "#",
            "$",
            "root",
            "ROOT.",
            " time ",
            "`time`",
            " if ",
            ".if",
            ".1",
            " where ",
            " wher ",
            " limit 1 ",
            " as a ",
            " and ",
            "=",
            "select ",
            " from ",
            "::",
            "${1}",
            "/* */",
            "--",
            "X'00'",
            "\\",
            "\n",
            "now()",
            "1d",
            " desc ");

    private final Random random;

    Slips(Random random) {
        this.random = random;
    }

    /** One of the statements, with one or two slips. */
    String in(List<String> statements) {
        String statement = statements.get(random.nextInt(statements.size()));
        for (int slips = 1 + random.nextInt(2); slips > 0; slips--) {
            statement = slip(statement);
        }
        return statement;
    }

    private String slip(String statement) {
        int at = random.nextInt(statement.length());
        String before = statement.substring(0, at);
        String after = statement.substring(at + 1);
        return switch (random.nextInt(5)) {
            case 0 -> before + after;
            case 1 -> before + statement.charAt(at) + statement.charAt(at) + after;
            case 2 -> swapped(statement, at);
            case 3 -> before + piece() + after;
            default -> before + piece() + statement.charAt(at) + after;
        };
    }

    private String swapped(String statement, int at) {
        return at == 0
                ? statement
                : statement.substring(0, at - 1)
                        + statement.charAt(at)
                        + statement.charAt(at - 1)
                        + statement.substring(at + 1);
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }
}
