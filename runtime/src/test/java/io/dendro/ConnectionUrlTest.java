package io.dendro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionUrlTest {

    private static final String SECRET = "s3cret";

    @Test
    void aUrlNamesUserPasswordHostAndPort() {
        SessionOptions options = SessionOptions.parse("iotdb://me:s3cret@db.example:7000");

        assertThat(options.user()).isEqualTo("me");
        assertThat(options.password()).isEqualTo(SECRET);
        assertThat(options.host()).isEqualTo("db.example");
        assertThat(options.port()).isEqualTo(7000);
    }

    @ParameterizedTest
    @CsvSource({
        "iotdb://db,                   db,          6667, root, root",
        "iotdb://db/,                  db,          6667, root, root",
        "iotdb://db:1,                 db,          1,    root, root",
        "iotdb://me@db,                db,          6667, me,   ''",
        "iotdb://me:@db,               db,          6667, me,   ''",
        "iotdb://me:pw@10.0.0.1:7000/, 10.0.0.1,    7000, me,   pw",
        "iotdb://[::1]:7000,           ::1,         7000, root, root",
        "iotdb://me:pw@[fe80::1%25eth0], fe80::1%25eth0, 6667, me, pw",
        "iotdb://db?,                  db,          6667, root, root",
        "iotdb://a%40b:c%2Fd%3A%25@db, db,          6667, a@b,  c/d:%",
        "iotdb://me:p:w@db,            db,          6667, me,   p:w",
        "iotdb://a+b:c+d@db,           db,          6667, a+b,  c+d"
    })
    void partsThatAreLeftOutHaveDefaults(String url, String host, int port, String user, String password) {
        SessionOptions options = SessionOptions.parse(url);

        assertThat(options.host()).isEqualTo(host);
        assertThat(options.port()).isEqualTo(port);
        assertThat(options.user()).isEqualTo(user);
        assertThat(options.password()).isEqualTo(password);
    }

    @Test
    void allOptionsCanBeGiven() {
        SessionOptions options = SessionOptions.parse("iotdb://db?zone=Europe/Berlin&connectTimeout=500ms"
                + "&requestTimeout=2m&fetchSize=7&maxConnections=3&protocol=compact&tabletRows=4&tabletBytes=5");

        assertThat(options.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(options.connectTimeout()).isEqualTo(Duration.ofMillis(500));
        assertThat(options.requestTimeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(options.fetchSize()).isEqualTo(7);
        assertThat(options.maxConnections()).isEqualTo(3);
        assertThat(options.protocol()).isEqualTo(SessionOptions.Protocol.COMPACT);
        assertThat(options.tabletRows()).isEqualTo(4);
        assertThat(options.tabletBytes()).isEqualTo(5);
    }

    @Test
    void aZoneMayBeAnOffset() {
        assertThat(SessionOptions.parse("iotdb://db?zone=+08:00").zone()).isEqualTo(ZoneId.of("+08:00"));
        assertThat(SessionOptions.parse("iotdb://db?zone=%2B08%3A00").zone()).isEqualTo(ZoneId.of("+08:00"));
    }

    @Property(tries = 300)
    void everyUserAndPasswordCanBeWrittenInPercent(
            @ForAll @StringLength(max = 20) String user, @ForAll @StringLength(max = 20) String password) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(user + password)) {
            return;
        }
        SessionOptions options = SessionOptions.parse("iotdb://" + percent(user) + ":" + percent(password) + "@db");

        assertThat(options.user()).isEqualTo(user);
        assertThat(options.password()).isEqualTo(password);
    }

    private static String percent(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @ParameterizedTest
    @CsvSource({
        "fetchsize=1,          did you mean 'fetchSize'?",
        "fetchSiz=1,           did you mean 'fetchSize'?",
        "requestTimeot=1s,     did you mean 'requestTimeout'?",
        "maxConnection=1,      did you mean 'maxConnections'?",
        "ssl=true,             there are: tls,",
        "fetchSize=1&ssl=true, unknown option 'ssl'",
        "fetchSize=1&,         unknown option ''"
    })
    void anUnknownOptionGetsASuggestion(String query, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.parse("iotdb://me:s3cret@db?" + query))
                .withMessageContaining(said)
                .withMessageNotContaining(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fetchSize=many",
                "fetchSize=",
                "fetchSize",
                "fetchSize=0",
                "fetchSize=99999999999",
                "maxConnections=-1",
                "tabletRows=1.5",
                "tabletBytes=1MB",
                "zone=Mars/Olympus",
                "requestTimeout=5",
                "requestTimeout=5h",
                "requestTimeout=0s",
                "requestTimeout=999999999m",
                "connectTimeout=-1s",
                "protocol=json"
            })
    void aBadValueIsRefusedByOptionAndValue(String option) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.parse("iotdb://me:s3cret@db?" + option))
                .withMessageContainingAll("option", option)
                .withMessageNotContaining(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "iotdb:",
                "iotdb://",
                "jdbc:iotdb://me:s3cret@db:6667",
                "http://me:s3cret@db:6667",
                "IOTDB://me:s3cret@db:6667",
                "iotdb://me:s3cret@",
                "iotdb://me:s3cret@db:port",
                "iotdb://me:s3cret@db:12345678901",
                "iotdb://me:s3cret@db/path",
                "iotdb://me:s3cret@two@db",
                "iotdb://me:s3/cret@db",
                "iotdb://me:s3cret@db1:6667,,db2:6667",
                "iotdb://me:s3cret",
                "me:s3cret@db",
                "me:s3cret",
                "iotdb://m/e:s3cret@db",
                "iotdb://me:1?s3cret@db",
                "iotdb://me:1/?s3cret=1@db"
            })
    void anythingElseIsRefusedWithTheFormAndWithoutThePassword(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.parse(url))
                .withMessageContainingAll("iotdb://user:password@host:port", "percent-encoded")
                .withMessageNotContaining(SECRET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:iotdb://me:s3cret@db       | does not begin with iotdb://",
                "db:6667                         | does not begin with iotdb://",
                "iotdb://                        | no host",
                "iotdb://me:s3cret@              | no host",
                "iotdb://me:s3cret@db/path       | a path",
                "iotdb://me:s3cret@db:port       | port cannot be read 'db:port'",
                "iotdb://me:s3cret@::1           | in brackets",
                "iotdb://me:s3cret               | user and password before an @",
                "iotdb://me:s3cret@two@db        | more than one @; in user and password it is %40",
                "iotdb://me:s3/cret@db           | a slash stands before the @",
                "iotdb://me:s3?cret@db           | '?' is %3F",
                "iotdb://me:s3cret@a:6667,,b     | between commas"
            })
    void theWrongPartIsNamed(String url, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.parse(url))
                .withMessageContaining(said)
                .withMessageNotContaining(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iotdb://me:%s3cret@db", "iotdb://me:s3cret%@db", "iotdb://me:s3cret@db?zone=%zz"})
    void badPercentEncodingIsRefusedWithoutThePassword(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.parse(url))
                .withMessageContaining("%25")
                .withMessageNotContaining("s3")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iotdb://me:s3cret@db:0", "iotdb://me:s3cret@db:65536"})
    void aPortOutOfRangeIsRefusedWithoutThePassword(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.parse(url))
                .withMessageContaining("65535")
                .withMessageNotContaining(SECRET);
    }
}
