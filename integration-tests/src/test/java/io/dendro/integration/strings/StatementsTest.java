package io.dendro.integration.strings;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.strings.IllegalStatements.Illegal;
import io.dendro.processor.text.CheckedText;
import io.dendro.testing.junit.IoTDBTest;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler refuses no statement that the server takes. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsTest {
    private static final int RANDOM_STATEMENTS = 3_000;

    private final Session session;

    StatementsTest(Session session) {
        this.session = session;
    }

    @BeforeAll
    void build() {
        Plant.build(session);
    }

    @AfterAll
    void drop() {
        Databases.drop(session, Plant.DATABASE);
    }

    static List<Illegal> refused() {
        return IllegalStatements.REFUSED;
    }

    static List<Illegal> withoutAMatch() {
        return IllegalStatements.WITHOUT_A_MATCH;
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatTheCompilerRefusesTheServerRefuses(Illegal illegal) {
        assertThat(codes(illegal.statement())).contains(illegal.code());
        assertThat(Answer.to(illegal.statement(), session)).isEqualTo(Answer.REFUSED);
    }

    @ParameterizedTest
    @MethodSource("withoutAMatch")
    void whatTheCompilerSaysMatchesNothingMatchesNothing(Illegal illegal) {
        assertThat(codes(illegal.statement())).containsExactly(illegal.code());
        assertThat(Answer.to(illegal.statement(), session)).isEqualTo(Answer.NO_ROWS);
    }

    @ParameterizedTest
    @FieldSource("io.dendro.integration.strings.LegalStatements#READING")
    void ofAQueryThatTheServerTakesTheCompilerSaysNothing(String statement) {
        assertThat(CheckedText.QUERY.mistakes(statement)).isEmpty();
        assertThat(CheckedText.UPDATE.mistakes(statement)).isNotEmpty();
        assertThat(Answer.to(statement, session)).isIn(Answer.ROWS, Answer.NO_ROWS);
    }

    @ParameterizedTest
    @FieldSource("io.dendro.integration.strings.LegalStatements#WRITING")
    void ofAnUpdateThatTheServerTakesTheCompilerSaysNothing(String statement) {
        assertThat(CheckedText.UPDATE.mistakes(statement)).isEmpty();
        assertThat(Answer.to(statement, session)).isEqualTo(Answer.DONE);
    }

    @ParameterizedTest
    @FieldSource("io.dendro.integration.strings.LegalStatements#OF_OTHERS")
    void ofAStatementThatThisServerDoesNotKnowNothingIsSaid(String statement) {
        assertThat(codes(statement)).isEmpty();
    }

    /** Statements with slips of the finger: what the compiler minds, the server refuses, or it finds nothing. */
    @Test
    void noSlipThatTheServerTakesIsRefused() {
        Slips slips = new Slips(new Random(11));
        int minded = 0;
        for (int i = 0; i < RANDOM_STATEMENTS; i++) {
            String statement = slips.in(LegalStatements.READING);
            List<String> codes = codes(statement);
            if (!codes.isEmpty()) {
                minded++;
                boolean matchesNothing = codes.equals(List.of("D0202"));
                assertThat(Answer.to(statement, session))
                        .as("%s, of which is said: %s", statement, codes)
                        .isIn(Answer.REFUSED, matchesNothing ? Answer.NO_ROWS : Answer.REFUSED);
            }
        }
        assertThat(minded).isGreaterThan(RANDOM_STATEMENTS / 10);
    }

    private static List<String> codes(String statement) {
        return CheckedText.STATEMENT.mistakes(statement).stream()
                .map(mistake -> mistake.problem().code())
                .toList();
    }
}
