package io.dendro.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.QueryOptions;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.SchemaException;
import io.dendro.error.StatementException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** When the server cannot be asked which series is to blame. */
class TypeConflictTest {

    private static final ConnectionException GONE = new ConnectionException("gone", Context.NONE, null);

    private static Question<Reading> question(StatementException refusal) {
        Session precision = new PrecisionOnlySession(TimePrecision.MILLISECONDS);
        Session session = (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (self, method, arguments) -> {
                    if (method.getName().equals("query")) {
                        throw arguments[0].toString().startsWith("SHOW") ? GONE : refusal;
                    }
                    return method.invoke(precision, arguments);
                });
        Source<Reading> source = new Source<>(session, Reading.DEFINITION);
        return Question.of(source, "SELECT 1", Clauses.none(Reading.DEFINITION).with(QueryOptions.none()));
    }

    private static StatementException refusal(int status, String message) {
        return new StatementException(message, Context.NONE.withStatusCode(status), null);
    }

    private static void ask(StatementException refusal) {
        ResultSpliterator.stream(question(refusal), result -> () -> "row").toList();
    }

    @Test
    void theRefusalIsToldWithoutTheSeries() {
        StatementException refusal = refusal(701, "Invalid input expression data type.");
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> ask(refusal))
                .withMessageContaining("find the device with SHOW TIMESERIES")
                .withMessageContaining("Invalid input expression data type.")
                .withCause(refusal);
        assertThat(refusal).hasSuppressedException(GONE);
    }

    @Test
    void aFailureThatOnlyMayBeOfTypesStands() {
        StatementException refusal = refusal(301, "DriverTask 1 is aborted by internal error scheduled");
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> ask(refusal))
                .isSameAs(refusal);
        assertThat(refusal).hasSuppressedException(GONE);
    }

    @Test
    void aFailureOfAnotherKindIsNotLookedInto() {
        StatementException refusal = refusal(700, "cannot be cast to [INT32]");
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> ask(refusal))
                .isSameAs(refusal);
        assertThat(refusal.getSuppressed()).isEmpty();
    }
}
