package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.ConnectionException;
import io.dendro.error.StatementException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.FakeServer.Line;
import io.dendro.internal.wire.Cells;
import io.dendro.internal.wire.NullPattern;
import io.dendro.internal.wire.TestBlock;
import io.dendro.model.DataType;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that arrive whole and cannot be used: the session, which has one connection, survives them all. */
@Timeout(60)
class MalformedResultTest {

    private static final String SQL = "SELECT v FROM root.test.**";

    private final FakeServer server = FakeServer.start();
    private final Session session = Session.connect(server.options());

    @AfterEach
    void stop() {
        session.close();
        server.close();
    }

    private static byte[] block(int rows) {
        return TestBlock.ofRows(rows)
                .with(Cells.of(DataType.INT32, NullPattern.NONE, rows))
                .bytes();
    }

    private void answer(boolean more, byte[]... blocks) {
        server.answer("executeStatementV2", request -> Answers.firstPage(List.of("INT32"), more, blocks));
    }

    @Test
    void aMalformedBlockFailsTheResultForGood() {
        answer(false, block(1), new byte[] {1, 2, 3}, block(1));
        for (int i = 0; i < 3; i++) {
            try (ResultSet result = session.query(SQL)) {
                assertThat(result.next()).isTrue();
                for (int again = 0; again < 3; again++) {
                    assertThatExceptionOfType(ConnectionException.class)
                            .isThrownBy(result::next)
                            .withMessageContainingAll("malformed result block", SQL);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEXT", "STRING", "BLOB"})
    void cellsThatAreNoTextsAreNotReadAsSuch(String type) {
        server.answer("executeStatementV2", request -> Answers.firstPage(List.of(type), false, block(3)));
        try (ResultSet result = session.query(SQL)) {
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> {
                        while (result.next()) {
                            assertThat(result.getObject(0)).isNotNull();
                        }
                    })
                    .withMessageContaining("cells of another kind");
        }
    }

    @Test
    void aBlockWithoutRowsIsPassedOver() {
        answer(false, block(0), block(2), block(0));
        try (ResultSet result = session.query(SQL)) {
            assertThat(result.next()).isTrue();
            assertThat(result.next()).isTrue();
            assertThat(result.next()).isFalse();
        }
    }

    @Test
    void aTypeThatIsNotKnownLeavesTheConnectionGood() {
        server.answer("executeStatementV2", request -> Answers.firstPage(List.of("OBJECT"), true));
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(StatementException.class)
                    .isThrownBy(() -> session.query(SQL))
                    .withMessageContaining("OBJECT");
        }
    }

    /** Whether the failure shows in the query or later depends on how fast the reset is noticed. */
    @Test
    void aConnectionThatDiesBeforeTheSecondPageIsAskedForIsNotLost() {
        answer(true, block(1));
        for (int i = 0; i < 20; i++) {
            server.over((call, frame, socket) -> {
                Line.SOUND.send(call, frame, socket);
                if (call.equals("executeStatementV2")) {
                    socket.setSoLinger(true, 0);
                    socket.close();
                }
            });
            assertThatExceptionOfType(ConnectionException.class)
                    .isThrownBy(() -> {
                        try (ResultSet result = session.query(SQL)) {
                            while (result.next()) {
                                assertThat(result.getInt(0)).isNotZero();
                            }
                        }
                    })
                    .withMessageNotContaining("are in use");
        }
    }
}
