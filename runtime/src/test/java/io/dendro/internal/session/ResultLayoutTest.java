package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.wire.Cells;
import io.dendro.internal.wire.TestBlock;
import io.dendro.model.DataType;
import io.dendro.thrift.TSExecuteStatementResp;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the columns of a result find their cells in its blocks. */
class ResultLayoutTest {

    private final FakeServer server = FakeServer.start();
    private final Session session = Session.connect(server.options());

    @AfterEach
    void stop() {
        session.close();
        server.close();
    }

    private ResultSet result(TSExecuteStatementResp response) {
        server.answer("executeStatementV2", request -> response);
        return session.query("SELECT 1");
    }

    private static Cells cells(DataType type, Object... values) {
        return new Cells(type, values);
    }

    @Test
    void severalColumnsMayShareOnePositionInAnyOrder() {
        byte[] block = TestBlock.ofTimes(1, 2)
                .with(cells(DataType.INT32, 1, 7))
                .with(cells(DataType.INT64, 2L, null))
                .bytes();
        TSExecuteStatementResp response = Answers.firstPage(List.of("INT64", "INT32", "INT32"), false, block)
                .setColumnIndex2TsBlockColumnIndexList(List.of(1, 0, 0));
        try (ResultSet result = result(response)) {
            result.next();
            assertThat(result.time()).isEqualTo(1);
            assertThat(Stream.of(0, 1, 2).map(result::getObject)).containsExactly(2L, 1, 1);
            result.next();
            assertThat(Stream.of(0, 1, 2).map(result::getObject)).containsExactly(null, 7, 7);
        }
    }

    @Test
    void positionsOfServersThatSendOnlyNamesAreFound() {
        byte[] block = TestBlock.ofRows(1)
                .with(cells(DataType.INT32, 10))
                .with(cells(DataType.INT32, 11))
                .bytes();
        TSExecuteStatementResp response = Answers.firstPage(List.of("INT32", "INT32"), false, block)
                .setColumnNameIndexMap(Map.of("c0", 1, "c1", 0));
        response.unsetColumnIndex2TsBlockColumnIndexList();
        try (ResultSet result = result(response)) {
            result.next();
            assertThat(Stream.of(0, 1).map(result::getObject)).containsExactly(11, 10);
        }
    }

    @Test
    void columnsAreFoundByNameAndTheNearestIsSuggested() {
        TSExecuteStatementResp response = Answers.firstPage(List.of("INT32", "INT32", "INT32"), false)
                .setColumns(List.of("temperature", "pressure", "temperature"))
                .setIgnoreTimeStamp(true);
        try (ResultSet result = result(response)) {
            assertThat(result.hasTime()).isFalse();
            assertThat(result.find("pressure")).isEqualTo(1);
            assertThat(result.column("temperature")).isZero();
            assertThat(result.find("humidity")).isNegative();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> result.column("presure"))
                    .withMessageContaining("did you mean 'pressure'?");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> result.column("xyz"))
                    .withMessageContaining("[temperature, pressure, temperature]");
        }
    }
}
