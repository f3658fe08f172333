package io.dendro.integration.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.SessionOptions;
import io.dendro.tls.Tls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What the manual shows of sessions runs as it stands there. */
class SessionGuideTest {

    @Test
    void optionsFromManySources() {
        Properties properties = new Properties();
        properties.setProperty("fetchSize", "5000");
        Properties shared = new Properties();
        shared.setProperty("iotdb.fetchSize", "5000");
        shared.setProperty("server.port", "8080");

        // region options
        SessionOptions fromUrl =
                SessionOptions.parse("iotdb://user:password@a:6667,b:6667?fetchSize=5000&requestTimeout=20s");
        SessionOptions fromProperties = SessionOptions.fromProperties(properties); // url=..., fetchSize=5000
        SessionOptions fromShared = SessionOptions.fromProperties(shared, "iotdb."); // iotdb.url=..., and others' names
        SessionOptions fromMap = SessionOptions.fromMap(Map.of("url", "iotdb://a", "fetchSize", "5000"));
        SessionOptions fromEnvironment = SessionOptions.fromEnvironment(); // DENDRO_URL=..., DENDRO_FETCH_SIZE=5000

        SessionOptions patient = fromEnvironment.withRequestTimeout(Duration.ofMinutes(5));
        // endregion

        assertThat(List.of(fromUrl, fromProperties, fromShared, fromMap))
                .extracting(SessionOptions::fetchSize)
                .containsOnly(5000);
        assertThat(fromUrl).hasToString("iotdb://user:****@a:6667,b:6667?requestTimeout=20s&fetchSize=5000");
        assertThat(patient.requestTimeout()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void tls() {
        char[] password = "changeit".toCharArray();

        // region tls
        SessionOptions options = SessionOptions.parse("iotdb://user:password@db.example")
                .withTls(Tls.defaults()
                        .withTrustStore(Path.of("authorities.pem")) // else whom Java trusts
                        .withKeyStore(Path.of("client.p12"), password)); // where the server asks for it
        // endregion

        SessionOptions same = SessionOptions.parse("iotdb://user:password@db.example?tls=true"
                + "&trustStore=authorities.pem&keyStore=client.p12&keyStorePassword=changeit");
        assertThat(options.tls().orElseThrow())
                .hasToString(same.tls().orElseThrow().toString());
    }
}
