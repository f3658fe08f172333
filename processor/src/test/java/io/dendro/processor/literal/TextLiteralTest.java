package io.dendro.processor.literal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLiteralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            plain   | "plain"
            a"b\\c | "a\\"b\\\\c"
            a§b     | "a" + "\\u2028" + "b"
            §       | "\\u2028"
            a¶§     | "a" + "\\u2029" + "\\u2028"
            """)
    void separators_of_lines_do_not_break_the_literal(String text, String literal) {
        String separated = text.replace('§', '\u2028').replace('¶', '\u2029');

        assertThat(TextLiteral.of(separated)).hasToString(literal);
    }
}
