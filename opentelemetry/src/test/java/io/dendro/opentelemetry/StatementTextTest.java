package io.dendro.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SELECT a, b1 FROM root.db.d1 WHERE a > 5.25 | SELECT a, b1 FROM root.db.d1 WHERE a > ?",
                "SELECT a FROM root.`x 1`.d WHERE t = 'it''s 1' AND u = \"q\" | SELECT a FROM root.`x 1`.d WHERE t = ? AND u = ?",
                "SELECT avg(a) FROM root.** GROUP BY ([1, 2), 1h) | SELECT avg(a) FROM root.** GROUP BY ([?, ?), ?)",
                "SELECT a FROM root.d WHERE time >= 2024-01-01T00:00:00.000 | SELECT a FROM root.d WHERE time >= ?-?-?",
                "SELECT a FROM root.d WHERE a IN (1,-2) | SELECT a FROM root.d WHERE a IN (?,-?)",
                "SELECT a FROM root.d WHERE t = 'never closed 5 | SELECT a FROM root.d WHERE t = ?"
            })
    void valuesAreHiddenAndNamesAreKept(String statement, String shown) {
        assertThat(StatementText.withoutValues(statement)).isEqualTo(shown);
    }

    @Test
    void aTextThatIsCutOffIsHiddenAll() {
        String statement = "SELECT a FROM root.d WHERE t = '" + "secret ".repeat(1_000) + "'";
        assertThat(StatementText.withoutValues(statement)).isEqualTo("SELECT a FROM root.d WHERE t = ?");
    }

    @Test
    void longTextsAndManyValuesCostNoStack() {
        String values = "5, ".repeat(100_000);
        assertThat(StatementText.withoutValues("IN (" + values)).startsWith("IN (?, ?, ");
        assertThat(StatementText.withoutValues("t = '" + "''".repeat(900) + "'"))
                .isEqualTo("t = ?");
    }
}
