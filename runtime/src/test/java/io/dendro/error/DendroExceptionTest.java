package io.dendro.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.error.InsertException.Failure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DendroExceptionTest {

    private static final Context FULL = new Context(OptionalInt.of(507), "SELECT 1", "root.d");

    static Stream<BiFunction<String, Context, DendroException>> transientOnes() {
        return Stream.of(
                (message, context) -> new TransientException(message, context, null),
                (message, context) -> new ConnectionException(message, context, null),
                (message, context) -> new RequestTimeoutException(message, context, null),
                (message, context) -> new ServerBusyException(message, context, null));
    }

    static Stream<BiFunction<String, Context, DendroException>> permanentOnes() {
        return Stream.of(
                (message, context) -> new PermanentException(message, context, null),
                (message, context) -> new AccessDeniedException(message, context, null),
                (message, context) -> new AuthenticationException(message, context, null),
                (message, context) -> new MappingException(message, context, null),
                (message, context) -> new SchemaException(message, context, null),
                (message, context) -> new StatementException(message, context, null));
    }

    @ParameterizedTest
    @MethodSource("transientOnes")
    void failuresThatMayPassSaySoByTypeAndMethod(BiFunction<String, Context, DendroException> constructor) {
        DendroException exception = constructor.apply("it broke", FULL);

        assertThat(exception).isInstanceOf(TransientException.class);
        assertThat(exception.isTransient()).isTrue();
        assertCarriesItsContext(exception);
    }

    @ParameterizedTest
    @MethodSource("permanentOnes")
    void failuresThatStaySaySoByTypeAndMethod(BiFunction<String, Context, DendroException> constructor) {
        DendroException exception = constructor.apply("it broke", FULL);

        assertThat(exception).isInstanceOf(PermanentException.class);
        assertThat(exception.isTransient()).isFalse();
        assertCarriesItsContext(exception);
    }

    private static void assertCarriesItsContext(DendroException exception) {
        assertThat(exception.statusCode()).hasValue(507);
        assertThat(exception.statement()).hasValue("SELECT 1");
        assertThat(exception.device()).hasValue("root.d");
        assertThat(exception).hasMessage("it broke [status 507] (device root.d) (statement: SELECT 1)");
    }

    @Test
    void whatIsNotKnownIsNotShown() {
        DendroException exception = new ConnectionException("it broke", Context.NONE, new IllegalStateException("why"));

        assertThat(exception).hasMessage("it broke").hasRootCauseMessage("why");
        assertThat(exception.statusCode()).isEmpty();
        assertThat(exception.statement()).isEmpty();
        assertThat(exception.device()).isEmpty();
    }

    @Test
    void aLongStatementIsKeptWholeAndShownShortened() {
        String statement = "SELECT " + "x".repeat(10_000);
        DendroException exception = new StatementException("no", Context.ofStatement(statement), null);

        assertThat(exception.statement()).hasValue(statement);
        assertThat(exception.getMessage()).hasSizeLessThan(600).contains("SELECT xxx", "10007 characters");
    }

    @Test
    void anInsertTellsItsFirstRefusalAndKeepsAll() {
        List<Failure> failures =
                List.of(new Failure("root.a", 507, "m is INT32"), new Failure("root.b", 607, "too old"));
        InsertException exception = new InsertException(failures);

        assertThat(exception.failures()).isEqualTo(failures);
        assertThat(exception.isTransient()).isFalse();
        assertThat(exception.device()).hasValue("root.a");
        assertThat(exception.statusCode()).hasValue(507);
        assertThat(exception).hasMessageContainingAll("m is INT32", "1 more", "root.a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE USER ann 'sesame'",
                "  alter user ann SET PASSWORD 'sesame'",
                "create user ann \"sesame",
                "/* new\n*/ -- one\n CREATE USER ann 'sesame'",
                "CREATE PIPE ann WITH SINK ('sink.password'='sesame')"
            })
    void aStatementAboutAUserDoesNotShowThePassword(String statement) {
        DendroException exception = new StatementException("refused", Context.ofStatement(statement), null);

        assertThat(exception).hasMessageContaining("ann").hasMessageNotContaining("sesame");
        assertThat(exception.statement()).get().asString().contains("ann").doesNotContain("sesame");
    }

    @Test
    void anyOtherStatementIsShownAsItIs() {
        String statement = "SELECT s FROM root.d WHERE s = 'sesame'";

        assertThat(new StatementException("refused", Context.ofStatement(statement), null).statement())
                .hasValue(statement);
    }

    @Test
    void theContextOutlivesSerialization() throws Exception {
        InsertException refused =
                new InsertException(List.of(new InsertException.Failure("root.db.d", 507, "type differs", 2)));
        StatementException failed =
                new StatementException("no", Context.ofStatement("SHOW VERSION").withStatusCode(301), null);

        assertThat(copy(refused).failures()).isEqualTo(refused.failures());
        assertThat(copy(refused).device()).hasValue("root.db.d");
        assertThat(copy(failed).statement()).hasValue("SHOW VERSION");
        assertThat(copy(failed).statusCode()).hasValue(301);
        assertThat(copy(new ConnectionException("gone", Context.NONE, null)).statusCode())
                .isEmpty();
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // it was written just before
    private static <T> T copy(T original) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
