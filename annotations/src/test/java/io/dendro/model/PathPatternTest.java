package io.dendro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.model.PathProblem.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "root",
                "root.a",
                "root.*",
                "root.**.a",
                "root.a*.*b.*c*.**",
                "root.1*.*1",
                "root.1x.1d.1s.0x1F",
                "root.`a.b-c`.`*`.`1`.`if`",
                "root.select.中文.null",
                "root.time_.timestamps"
            })
    void what_a_statement_takes_is_no_problem(String path) {
        assertThat(PathPattern.problem(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.b           | NO_ROOT            | 0",
                "ROOT.a        | ROOT_CASE          | 0",
                "root..a       | EMPTY_NODE         | 5",
                "root.a.       | EMPTY_NODE         | 7",
                "root.a*b      | WILDCARD           | 6",
                "root.a**b     | WILDCARD           | 6",
                "root.*a*b*    | WILDCARD           | 7",
                "root.a-b      | ILLEGAL_CHARACTER  | 6",
                "root.a#b      | ILLEGAL_CHARACTER  | 6",
                "root.1        | NUMBER_UNQUOTED    | 5",
                "root.a.1e5.b  | NUMBER_UNQUOTED    | 7",
                "root.a.IF     | KEYWORD_UNQUOTED   | 7",
                "root.a.root   | KEYWORD_UNQUOTED   | 7",
                "root.a.time   | RESERVED_NAME      | 7",
                "root.`Time`.a | RESERVED_NAME      | 6",
                "root.`a       | UNCLOSED_BACKQUOTE | 5",
                "root.`a`b     | PARTIAL_BACKQUOTE  | 8"
            })
    void what_no_statement_takes_has_a_reason_and_a_place(String path, Kind kind, int position) {
        assertThat(PathPattern.problem(path)).hasValueSatisfying(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.position()).isEqualTo(position);
            assertThat(problem.path()).isEqualTo(path);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "root              | root",
                "root.a.*.**.m*    | root.a.*.**.m*",
                "root.if.region    | root.`if`.`region`",
                "root.a.ROOT.Index | root.a.`ROOT`.`Index`",
                "root.`if`.`a.``b` | root.`if`.`a.``b`",
                "root.1d.if*       | root.1d.if*"
            })
    void words_of_sql_get_their_quotes(String path, String quoted) {
        assertThat(PathPattern.quote(path)).isEqualTo(quoted);
        assertThat(PathPattern.quote(quoted)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a.b", "root.", "root.a b", "root.a;b", "root.1", "root.time", "root.`a", "root.a LIMIT 1"})
    void what_is_no_pattern_is_not_quoted_into_one(String path) {
        assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> PathPattern.quote(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"root | root", "root.a.b | b", "root.a.`b.c` | `b.c`", "root.`a.b`.c#d | c#d"})
    void the_last_node_stands_after_the_last_dot(String path, String node) {
        assertThat(PathPattern.lastNode(path)).isEqualTo(node);
    }
}
