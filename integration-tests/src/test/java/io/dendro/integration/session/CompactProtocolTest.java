package io.dendro.integration.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.Session;
import io.dendro.error.ConnectionException;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.IoTDBServerOptions;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A server that speaks the compact protocol only. */
class CompactProtocolTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    @Test
    void compactSessionsWorkAndOthersAreToldWhy() {
        IoTDBServerOptions compact = IoTDBServerOptions.defaults()
                .withProperty("dn_rpc_thrift_compression_enable", "true")
                .withProgress(line -> {});
        try (IoTDBServer server = IoTDBServer.start(compact)) {
            try (Session session = Session.connect(server.url() + "?protocol=compact&fetchSize=100")) {
                List<Reading> rows = IntStream.range(0, 20_000)
                        .mapToObj(i -> Reading.of(NOON.plusMillis(i), "p", 1, i))
                        .toList();
                ReadingMapper readings = new ReadingMapper(session);
                readings.schema().create();
                readings.insert(rows);
                assertThat(readings.select().list()).isEqualTo(rows);
            }
            assertThatThrownBy(() -> Session.connect(server.url()))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("127.0.0.1:" + server.port())
                    .hasMessageContaining("binary");
        }
    }
}
