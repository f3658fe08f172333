package io.dendro.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of statements, and where. What servers take and refuse is tested against one, elsewhere. */
class StatementTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "SELECT a FROM root.b WHERE c = 'd        | D1003 | 31",
                "SELECT a FROM root.b WHERE c = 'd\\'' e  | D1003 | 31",
                "SELECT `a FROM root.b                    | D1003 | 7",
                "SELECT a FROM root.b WHERE c = X'00      | D1003 | 32",
                "SELECT a FROM root.é                     | D1004 | 19",
                "SELECT a FROM root.b WHERE c ~ 1         | D1004 | 29",
                "SELECT (a FROM root.b                    | D1005 | 7",
                "SELECT a] FROM root.b                    | D1005 | 8",
                "SELECT a FROM root.b; SHOW DEVICES       | D1006 | 22",
                "SELECT a FROM root.b;;                   | D1006 | 21",
                "DEBUG SELECTT a FROM root.b              | D1007 | 6",
                "'SELECT'                                 | D1007 | 0",
                "42                                       | D1007 | 0",
                "FROM root.a SELECT b                     | D1008 | 0",
                "SELECT a FROM root.b.c WERE d > 1        | D1011 | 23",
                "SELECT a FROM `root`.b LIMITT 1          | D1011 | 23",
                "SELECT a FROM root.b LIMIT 10 OFSET 5    | D1011 | 30",
                "SELECT a FROM Root.b                     | D0202 | 14",
                "SELECT count(root.b.) FROM root.b        | D0204 | 20",
                "SELECT a FROM root..b                    | D0204 | 19",
                "SELECT a FROM root.b.c*d                 | D0205 | 22",
                "SELECT a FROM root.b, root.c/d           | D0206 | 28",
                "SHOW DEVICES root.b#c.*                  | D0206 | 19",
                "SELECT a FROM root.b WHERE root.b.1 > 2  | D0207 | 34",
                "SELECT a FROM root.1e5.b                 | D0207 | 19",
                "SELECT a FROM root.b.Timestamp           | D0214 | 21",
                "SELECT a FROM root.b.`time`              | D0214 | 22",
                "DELETE FROM root.if.b                    | D0220 | 17",
                "SELECT a FROM root.root.b                | D0220 | 19"
            })
    void a_mistake_is_found_where_it_is(String statement, String code, int position) {
        assertThat(CheckedText.STATEMENT.mistakes(statement))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.problem().code()).isEqualTo(code))
                .satisfies(mistake -> assertThat(mistake.position()).isEqualTo(position));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select a from root.b",
                "SELECT root . b FROM root . `b`;",
                "SELECT a FROM root.b WHERE root.b.c*1.5 > 2 AND root.b.c-1 > root.b.d/2",
                "SELECT a FROM root.`b-1`WHERE c = 'it''s' OR c = \"; '\" OR c = '\\'",
                "SELECT a FROM root.*.**.b*.*c.*d*, root.1s.1x.0x1F.1d",
                "SELECT count(a) FROM root.b GROUP BY ([0, 10), 1s), level = 1",
                "SELECT count(a) FROM root.b GROUP BY ((0, 10], 1s) ORDER BY time DESC FILL(PREVIOUS) LIMIT 1 OFFSET 2",
                "SELECT a FROM root.b.where WHERE c IS NOT NULL AND d NOT IN (1, 2) ALIGN BY DEVICE",
                "SELECT a INTO root.${1}.c-x::(d) FROM root.b",
                "CREATE USER root 'ROOT.'",
                "SHOW DEVICES root.`time`*",
                "EXPLAIN ANALYZE VERBOSE SELECT a FROM root.b",
                "START PIPE p",
                "SELECT a FROM root.b WHERE a > :limit AND b=:state OR c IN :states AND d NOT IN (:others)",
                "SELECT a FROM root.b WHERE a BETWEEN :from AND :to AND d LIKE :pattern ESCAPE :sign LIMIT :n OFFSET :m",
                "SELECT a*:factor+:rest AS x FROM root.b WHERE :least<a",
                "SELECT count(a) FROM root.b GROUP BY ([:from,:to),1h) FILL(:filler) ALIGN BY DEVICE",
                "SELECT a FROM root.b WHERE time >= :from AND time < :to ORDER BY time DESC",
                "INSERT INTO root.b(time, a, c) VALUES (:time, :a, :c)",
                "DELETE FROM root.b.c WHERE time < :cutoff"
            })
    void where_nothing_is_sure_nothing_is_said(String statement) {
        assertThat(CheckedText.STATEMENT.mistakes(statement)).isEmpty();
    }

    @Test
    void queries_and_updates_are_told_apart() {
        assertThat(CheckedText.QUERY.mistakes("delete from root.a.b"))
                .extracting(Mistake::problem)
                .containsExactly(TextProblem.STATEMENT_WITHOUT_ROWS);
        assertThat(CheckedText.UPDATE.mistakes("delete from root.a.b")).isEmpty();
        assertThat(CheckedText.UPDATE.mistakes("count devices"))
                .extracting(Mistake::problem)
                .containsExactly(TextProblem.STATEMENT_WITH_ROWS);
        assertThat(CheckedText.QUERY.mistakes("count devices")).isEmpty();
        assertThat(CheckedText.QUERY.mistakes("LOAD 'file'")).isEmpty();
        assertThat(CheckedText.UPDATE.mistakes("LOAD 'file'")).isEmpty();
    }

    @Test
    void all_mistakes_are_found_in_one_go() {
        assertThat(CheckedText.UPDATE.mistakes("SELECT (a FROM root.1, root.b-c WHERE d > ROOT.e GROP BY f; g"))
                .extracting(mistake -> mistake.problem().code())
                .containsExactly("D1010", "D1005", "D1006", "D0207", "D0206", "D0202", "D1011");
    }

    @Test
    void an_excerpt_is_the_line_of_the_mistake() {
        Mistake mistake =
                CheckedText.QUERY.mistakes("SELECT a\nFROM root.b-c\nLIMIT 1").get(0);

        assertThat(mistake.excerpt().text()).isEqualTo("FROM root.b-c");
        assertThat(mistake.excerpt().position()).isEqualTo(11);
    }
}
