package io.dendro.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralSourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "\"abc\"             | abc  | 2 | 3",
                "\"abc\"             | abc  | 3 | 4",
                "\"\\\"c\"           | \"c  | 1 | 3",
                "\"\\u0061bc\"       | abc  | 0 | 1",
                "\"\\u0061bc\"       | abc  | 1 | 7",
                "\"\\101\\60c\"      | A0c  | 2 | 8",
                "\"\\477c\"          | '7c  | 2 | 5",
                "\"\\\\u0061\"       | \\u0061 | 1 | 3",
                "\"ab\" + \"cd\"     | abcd | 2 | 8",
                "\"ab\" + \"cd\"     | abcd | 4 | 10"
            })
    void an_index_of_the_value_is_found_in_the_source(String source, String value, int index, int offset) {
        assertThat(LiteralSource.offset(source, 0, value, index)).hasValue(offset);
    }

    @Test
    void literals_of_one_sum_may_have_lines_and_comments_between() {
        String source = "\"ab\"\n  + // \"no\"\n\"cd\"";

        assertThat(LiteralSource.offset(source, 0, "abcd", 3)).hasValue(source.indexOf('d'));
    }

    @Test
    void a_text_block_loses_its_indentation_and_the_blanks_at_the_ends_of_lines() {
        String source = "\"\"\"  \r\n      ab  \r\n\n        c\\n\\\r\n     d\\s\"\"\"";

        assertThat(LiteralSource.offset(source, 0, " ab\n\n   c\nd ", 1)).hasValue(source.indexOf('a'));
        assertThat(LiteralSource.offset(source, 0, " ab\n\n   c\nd ", 8)).hasValue(source.indexOf('c'));
        assertThat(LiteralSource.offset(source, 0, " ab\n\n   c\nd ", 10)).hasValue(source.indexOf('d'));
    }

    @Test
    void what_does_not_read_as_the_value_has_no_offsets() {
        assertThat(LiteralSource.offset("\"abc\"", 0, "abd", 1)).isEmpty();
        assertThat(LiteralSource.offset("\"abc\"", 0, "abcd", 1)).isEmpty();
        assertThat(LiteralSource.offset("\"abc", 0, "abc", 1)).isEmpty();
        assertThat(LiteralSource.offset("\"\\uzzzz\"", 0, "a", 0)).isEmpty();
        assertThat(LiteralSource.offset("", 5, "a", 0)).isEmpty();
    }
}
