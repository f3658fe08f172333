package io.dendro.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The expressions of a select list, each under a generated alias by which its column is found again. The server's own
 * headers are no help: they drop quotes and parentheses.
 *
 * @param expressions each once
 */
record SelectList(List<String> expressions) {

    static SelectList of(Stream<String> expressions) {
        return new SelectList(expressions.distinct().toList());
    }

    /** The alias of one of the expressions. */
    String alias(String expression) {
        return "c" + expressions.indexOf(expression);
    }

    String sql() {
        return IntStream.range(0, expressions.size())
                .mapToObj(i -> expressions.get(i) + " AS c" + i)
                .collect(Collectors.joining(", "));
    }
}
