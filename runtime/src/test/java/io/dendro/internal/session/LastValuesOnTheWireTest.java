package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.wire.Cells;
import io.dendro.internal.wire.TestBlock;
import io.dendro.model.DataType;
import io.dendro.thrift.TSExecuteStatementReq;
import io.dendro.thrift.TSExecuteStatementResp;
import io.dendro.thrift.TSFastLastDataQueryForOneDeviceReq;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** By which requests the last values of a device are asked for. */
@Timeout(60)
class LastValuesOnTheWireTest {

    private static final String FAST = "executeFastLastDataQueryForOneDeviceV2";
    private static final String DEVICE = "root.db.d1";

    private final List<String> statements = new ArrayList<>();
    private final FakeServer server = FakeServer.start().answer("executeStatementV2", request -> {
        String sql = ((TSExecuteStatementReq) request).getStatement();
        statements.add(sql);
        return sql.startsWith("SHOW DEVICES") ? texts("root.db").setColumns(List.of("Database")) : texts("stated");
    });

    @AfterEach
    void stop() {
        server.close();
    }

    private static TSExecuteStatementResp texts(String value) {
        return Answers.firstPage(
                List.of("TEXT"),
                false,
                TestBlock.ofRows(1)
                        .with(new Cells(DataType.TEXT, new Object[] {value}))
                        .bytes());
    }

    private static String asked(Session session) {
        try (ResultSet values = session.lastValues(DEVICE, List.of("a b"), QueryOptions.none())) {
            assertThat(values.next()).isTrue();
            return String.valueOf(values.getText(0));
        }
    }

    @Test
    void theServersCacheAnswersWithoutAQueryAndItsDatabaseIsAskedForOnce() {
        List<TSFastLastDataQueryForOneDeviceReq> requests = new ArrayList<>();
        server.answer(FAST, request -> {
            requests.add((TSFastLastDataQueryForOneDeviceReq) request);
            TSExecuteStatementResp cached = texts("cached");
            cached.unsetQueryId();
            return cached;
        });
        try (Session session = Session.connect(server.options())) {
            assertThat(asked(session)).isEqualTo("cached");
            assertThat(asked(session)).isEqualTo("cached");
        }
        assertThat(statements).containsExactly("SHOW DEVICES root.db.d1 WITH DATABASE");
        assertThat(requests).hasSize(2).allSatisfy(request -> {
            assertThat(request.getDb()).isEqualTo("root.db");
            assertThat(request.getDeviceId()).isEqualTo(DEVICE);
            assertThat(request.getSensors()).containsExactly("`a b`");
        });
    }

    @Test
    void aDeviceThatDoesNotExistIsLookedForOnceUntilItHasValues() {
        Object[] values = {Answers.firstPage(List.of("TEXT"), false)};
        server.answer("executeStatementV2", request -> {
            String sql = ((TSExecuteStatementReq) request).getStatement();
            statements.add(sql);
            return sql.startsWith("SHOW DEVICES")
                    ? Answers.firstPage(List.of("TEXT"), false).setColumns(List.of("Database"))
                    : values[0];
        });
        String look = "SHOW DEVICES root.db.d1 WITH DATABASE";
        String query = "SELECT LAST `a b` FROM root.db.d1";
        try (Session session = Session.connect(server.options())) {
            for (int i = 0; i < 3; i++) {
                session.lastValues(DEVICE, List.of("a b"), QueryOptions.none()).close();
            }
            assertThat(statements).containsExactly(look, query, query, query);

            values[0] = texts("stated");
            assertThat(asked(session)).isEqualTo("stated");
            statements.clear();
            assertThat(asked(session)).isEqualTo("stated");
            assertThat(statements).containsExactly(look, query);
        }
    }

    @Test
    void whatTheRequestFailsOnIsAskedAsAStatement() {
        server.answer(FAST, request -> Answers.done(Answers.status(305, "Cannot invoke ...")));
        try (Session session = Session.connect(server.options())) {
            assertThat(asked(session)).isEqualTo("stated");
        }
        assertThat(statements).endsWith("SELECT LAST `a b` FROM root.db.d1");
    }

    @Test
    void whatTheRequestFindsEmptyIsAskedAsAStatement() {
        server.answer(FAST, request -> Answers.firstPage(List.of("TEXT"), false));
        try (Session session = Session.connect(server.options())) {
            assertThat(asked(session)).isEqualTo("stated");
        }
        assertThat(statements).endsWith("SELECT LAST `a b` FROM root.db.d1");
    }
}
