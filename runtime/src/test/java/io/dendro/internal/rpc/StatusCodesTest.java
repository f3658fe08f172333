package io.dendro.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.error.AccessDeniedException;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.InsertException.Failure;
import io.dendro.error.RequestTimeoutException;
import io.dendro.error.SchemaException;
import io.dendro.error.ServerBusyException;
import io.dendro.error.StatementException;
import io.dendro.internal.message.Status;
import io.dendro.internal.message.Thrift;
import io.dendro.thrift.TEndPoint;
import io.dendro.thrift.TSStatus;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCodesTest {

    private static final Context STATEMENT = Context.ofStatement("SELECT 1");

    private static Status status(int code, String message) {
        return new Status(code, message, false);
    }

    private static Status multiple(Status... parts) {
        return Thrift.read(
                new TSStatus(302)
                        .setSubStatus(Stream.of(parts)
                                .map(part -> new TSStatus(part.code()).setMessage(part.message()))
                                .toList()),
                new Status());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400})
    void successAndARecommendedRedirectionAreSuccess(int code) {
        Status status =
                Thrift.read(Answers.status(code, "").setRedirectNode(new TEndPoint("10.0.0.1", 6667)), new Status());

        assertThatCode(() -> StatusCodes.check(status, STATEMENT)).doesNotThrowAnyException();
        assertThat(StatusCodes.refusals(status, "root.d")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "801, AuthenticationException, false",
        "803, AccessDeniedException,   false",
        "700, StatementException,      false",
        "701, StatementException,      false",
        "301, StatementException,      false",
        "300, StatementException,      false",
        "305, StatementException,      false",
        "507, StatementException,      false",
        "501, SchemaException,         false",
        "508, SchemaException,         false",
        "509, SchemaException,         false",
        "609, SchemaException,         false",
        "712, RequestTimeoutException, true",
        "720, RequestTimeoutException, true",
        "600, ServerBusyException,     true",
        "602, ServerBusyException,     true",
        "606, ServerBusyException,     true",
        "802, ConnectionException,     true",
        "901, ServerBusyException,     true"
    })
    void aCodeHasItsException(int code, String type, boolean isTransient) {
        DendroException exception = StatusCodes.exception(status(code, "the server's words"), STATEMENT);

        assertThat(exception.getClass().getSimpleName()).isEqualTo(type);
        assertThat(exception.isTransient()).isEqualTo(isTransient);
        assertThat(exception.statusCode()).hasValue(code);
        assertThat(exception.statement()).hasValue("SELECT 1");
        assertThat(exception).hasMessageContainingAll("the server's words", String.valueOf(code), "SELECT 1");
    }

    @Test
    void anExpiredQueryIsATimeoutThoughItsCodeIsGeneral() {
        Status expired = status(301, "Query has executed more than 100 ms");

        assertThat(StatusCodes.exception(expired, STATEMENT)).isInstanceOf(RequestTimeoutException.class);
    }

    @Test
    void whatTheServerHoldsToBeTemporaryIsTransientWhateverItsCode() {
        assertThat(StatusCodes.exception(new Status(999, "later", true), STATEMENT))
                .isInstanceOf(ServerBusyException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {700, 701})
    void whatNoServerWillEverDoIsPermanentThoughTheNodeThinksOtherwise(int code) {
        assertThat(StatusCodes.exception(new Status(code, "no such function", true), STATEMENT))
                .isInstanceOf(StatementException.class);
    }

    @Test
    void onePartThatMayPassIsEnoughToTryAllAgain() {
        Status status = multiple(status(507, "m1 is INT32"), status(200, ""), status(606, "too much to write"));

        assertThat(StatusCodes.exception(status, STATEMENT))
                .isInstanceOf(ServerBusyException.class)
                .hasMessageContainingAll("m1 is INT32", "too much to write");
        assertThatExceptionOfType(ServerBusyException.class)
                .isThrownBy(() -> StatusCodes.refusals(status, "root.d"))
                .matches(e -> e.statusCode().orElseThrow() == 606);
    }

    @Test
    void aNodeIsReadOnlyAlsoIfOnlyAPartSaysSo() {
        assertThat(StatusCodes.isReadOnly(status(600, ""))).isTrue();
        assertThat(StatusCodes.isReadOnly(multiple(status(200, ""), status(600, ""))))
                .isTrue();
        assertThat(StatusCodes.isReadOnly(status(606, ""))).isFalse();
    }

    @Test
    void aStatusWithoutWordsStillHasAMessage() {
        assertThat(StatusCodes.exception(new Status(700, null, false), STATEMENT))
                .hasMessageContaining("no reason");
    }

    @Test
    void theReasonsOfFailedPartsAreTold() {
        Status status = multiple(status(200, "fine"), status(507, "m1 is INT32"), status(509, "m2 is no name"));

        assertThat(StatusCodes.exception(status, STATEMENT))
                .hasMessageContainingAll("m1 is INT32", "m2 is no name")
                .hasMessageNotContaining("fine");
    }

    @Test
    void failuresOfOneKindHaveItsExceptionAndCode() {
        Status status = multiple(status(503, "s1 exists"), status(200, "fine"), status(503, "s2 exists"));

        DendroException exception = StatusCodes.exception(status, STATEMENT);
        assertThat(exception).isInstanceOf(SchemaException.class).hasMessageContainingAll("s1 exists", "s2 exists");
        assertThat(exception.statusCode()).hasValue(503);
    }

    @Test
    void failuresOfASchemaAreOfOneKindThoughOneOnlyExists() {
        Status status = multiple(status(503, "s1 exists"), status(609, "the device is aligned"));

        DendroException exception = StatusCodes.exception(status, STATEMENT);
        assertThat(exception)
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("s1 exists", "the device is aligned");
        assertThat(exception.statusCode()).hasValue(609);
    }

    @Test
    void everyFailedPartOfAnInsertIsAFailure() {
        Status status = multiple(status(507, "m1 is INT32"), status(200, ""), status(607, "older than the TTL"));

        assertThat(StatusCodes.refusals(status, "root.d"))
                .containsExactly(
                        new Failure("root.d", 507, "m1 is INT32"), new Failure("root.d", 607, "older than the TTL"));
    }

    @Test
    void aRefusedInsertWithoutPartsIsOneFailure() {
        assertThat(StatusCodes.refusals(status(507, "m1 is INT32"), "root.d"))
                .containsExactly(new Failure("root.d", 507, "m1 is INT32"));
    }

    @Test
    void anInsertThatCouldNotBeServedIsThrown() {
        assertThatExceptionOfType(ServerBusyException.class)
                .isThrownBy(() -> StatusCodes.refusals(status(602, "read only"), "root.d"))
                .matches(e -> e.device().orElseThrow().equals("root.d"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> StatusCodes.refusals(status(803, "no WRITE_DATA"), "root.d"));
    }

    @Test
    void onlyExistingSeriesAreNoFailureOfACreation() {
        assertThat(StatusCodes.isOnlyExisting(status(503, ""))).isTrue();
        assertThat(StatusCodes.isOnlyExisting(multiple(status(503, ""), status(200, ""))))
                .isTrue();
        assertThat(StatusCodes.isOnlyExisting(multiple(status(503, ""), status(509, ""))))
                .isFalse();
        assertThat(StatusCodes.isOnlyExisting(status(507, ""))).isFalse();
    }
}
