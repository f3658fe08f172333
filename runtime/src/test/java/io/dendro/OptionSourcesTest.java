package io.dendro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same settings may come from a URL, from properties and from the environment. */
class OptionSourcesTest {

    private static final String SECRET = "s3cret";

    private static final Map<String, String> OTHER_VALUES = Map.ofEntries(
            Map.entry("endpoints", "a:1,[::1]:3"),
            Map.entry("user", "me"),
            Map.entry("tls", "true"),
            Map.entry("trustStore", "trust.p12"),
            Map.entry("keyStore", "key.pem"),
            Map.entry("hostNameCheck", "false"),
            Map.entry("zone", "Europe/Berlin"),
            Map.entry("protocol", "compact"),
            Map.entry("connectTimeout", "500ms"),
            Map.entry("requestTimeout", "90s"),
            Map.entry("retryTimeout", "0s"),
            Map.entry("maxConnections", "3"),
            Map.entry("fetchSize", "7"),
            Map.entry("tabletRows", "4"),
            Map.entry("tabletBytes", "5"),
            Map.entry("redirection", "false"),
            Map.entry("timePrecision", "us"));

    private static Map<String, String> shown(SessionOptions options) {
        return Settings.ALL.stream()
                .filter(setting -> OTHER_VALUES.containsKey(setting.key()))
                .collect(Collectors.toMap(Setting::key, setting -> setting.text(options)));
    }

    private static Properties properties(String... namesAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }

    @Test
    void everySettingHasAnotherValueHere() {
        assertThat(Settings.ALL)
                .filteredOn(setting -> !setting.form().equals(TextForm.SECRET))
                .allSatisfy(setting -> assertThat(OTHER_VALUES.get(setting.key()))
                        .isNotNull()
                        .isNotEqualTo(setting.text(SessionOptions.defaults())));
    }

    @Test
    void everySettingMayBeAProperty() {
        Properties properties = new Properties();
        properties.putAll(OTHER_VALUES);

        assertThat(shown(SessionOptions.fromProperties(properties))).isEqualTo(OTHER_VALUES);
        assertThat(shown(SessionOptions.fromMap(OTHER_VALUES))).isEqualTo(OTHER_VALUES);
    }

    @Test
    void everySettingMayBeInTheEnvironment() {
        Map<String, String> environment = new LinkedHashMap<>(Map.of("PATH", "/bin", "DENDROLOGY", "of trees"));
        Settings.ALL.forEach(setting -> environment.computeIfAbsent(
                setting.variable(), name -> OTHER_VALUES.getOrDefault(setting.key(), null)));

        assertThat(shown(OptionSources.fromEnvironment(environment))).isEqualTo(OTHER_VALUES);
        assertThat(environment).containsKeys("DENDRO_ENDPOINTS", "DENDRO_FETCH_SIZE", "DENDRO_CONNECT_TIMEOUT");
    }

    @Test
    void everySettingMayBeInAUrl() {
        String query = Settings.OF_QUERY.stream()
                .filter(setting -> OTHER_VALUES.containsKey(setting.key()))
                .map(setting -> setting.key() + "=" + OTHER_VALUES.get(setting.key()))
                .collect(Collectors.joining("&"));

        SessionOptions options = SessionOptions.parse("iotdb://me:" + SECRET + "@a:1,[::1]:3?" + query);

        assertThat(shown(options)).isEqualTo(OTHER_VALUES);
        assertThat(options.password()).isEqualTo(SECRET);
    }

    @Test
    void passwordsOfStoresAreNotShown() {
        SessionOptions options = SessionOptions.parse("iotdb://db?tls=true&trustStore=t.p12&trustStorePassword="
                + SECRET + "&keyStore=k.p12&keyStorePassword=" + SECRET);

        assertThat(options + " " + options.tls()).doesNotContain(SECRET).contains("t.p12", "k.p12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.parse("iotdb://db/path?trustStorePassword=" + SECRET))
                .satisfies(OptionSourcesTest::keepsTheSecret);
    }

    @ParameterizedTest
    @CsvSource({
        "trustStore=t.p12,                              without tls=true",
        "tls=false&keyStore=k.p12,                      without tls=true",
        "hostNameCheck=false,                           without tls=true",
        "tls=true&trustStorePassword=s3cret,            needs a trustStore",
        "tls=true&trustStore=a&keyStorePassword=s3cret, needs a keyStore",
        "tls=yes,                                       true or false",
        "tls=true&trustStore=,                          expected a file"
    })
    void settingsOfTlsThatWouldDoNothingAreRefused(String query, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.parse("iotdb://db?" + query))
                .withMessageContaining(said)
                .satisfies(OptionSourcesTest::keepsTheSecret);
    }

    @Test
    void aUrlGivesWhatOtherPropertiesDoNotSay() {
        SessionOptions options = SessionOptions.fromProperties(properties(
                "fetchSize", "8",
                "password", SECRET,
                "url", "iotdb://me:other@db:7000?fetchSize=7&zone=Asia/Tokyo"));

        assertThat(options).hasToString("iotdb://me:****@db:7000?zone=Asia/Tokyo&fetchSize=8");
        assertThat(options.password()).isEqualTo(SECRET);
        assertThat(options.fetchSize()).isEqualTo(8);
        assertThat(options.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void whatIsNotSaidIsAsInTheDefaults() {
        SessionOptions options = SessionOptions.fromMap(Map.of("requestTimeout", "2m"));

        assertThat(options.requestTimeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(options).hasToString(SessionOptions.defaults() + "?requestTimeout=120s");
        assertThat(shown(SessionOptions.fromProperties(new Properties())))
                .isEqualTo(shown(SessionOptions.defaults()))
                .isEqualTo(shown(OptionSources.fromEnvironment(Map.of())));
    }

    @Test
    void propertiesOfAFileForManyThingsHaveAPrefix() {
        Properties properties = properties("iotdb.fetchSize", "7", "fetchSize", "9", "server.port", "8080");

        assertThat(SessionOptions.fromProperties(properties, "iotdb.").fetchSize())
                .isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SessionOptions.fromProperties(properties("iotdb.fetchsize", "7", "other", "x"), "iotdb."))
                .withMessageStartingWith(
                        "unknown option 'iotdb.fetchsize'; did you mean 'iotdb.fetchSize'? there are: ")
                .withMessageContaining("iotdb.maxConnections");
    }

    @Test
    void aPrefixThatNothingHasIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.fromProperties(properties("iotdb.fetchSize", "7"), "dendro."))
                .withMessageContainingAll(
                        "no property begins with 'dendro.'", "dendro.url", "SessionOptions.defaults()");
    }

    @Test
    void aPrefixThatLacksItsDotIsToldSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.fromProperties(properties("iotdb.fetchSize", "7"), "iotdb"))
                .withMessageContaining("did you mean 'iotdb.'?");
    }

    @Test
    void theTextHasAllThatIsNotAsInTheDefaults() {
        String text = SessionOptions.fromMap(OTHER_VALUES)
                .withCredentials("me", SECRET)
                .toString();

        assertThat(text).startsWith("iotdb://me:****@a:1,[::1]:3?tls=true&").doesNotContain(SECRET);
        assertThat(shown(SessionOptions.parse(text))).isEqualTo(OTHER_VALUES);
    }

    @Test
    void whatOthersPutBesideThePrefixIsNotLookedAt() {
        Properties properties = properties("iotdb.fetchSize", "7");
        properties.put("other.library", new Object());
        properties.put(42, "a key that is no text");

        assertThat(SessionOptions.fromProperties(properties, "iotdb.").fetchSize())
                .isEqualTo(7);
        properties.put("iotdb.maxConnections", 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.fromProperties(properties, "iotdb."))
                .withMessageContainingAll("iotdb.maxConnections", "setProperty");
    }

    @Test
    void defaultsOfPropertiesCount() {
        assertThat(SessionOptions.fromProperties(new Properties(properties("fetchSize", "7")))
                        .fetchSize())
                .isEqualTo(7);
    }

    @Test
    void aPropertyThatIsNoTextIsRefused() {
        Properties properties = new Properties();
        properties.put("fetchSize", 7);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.fromProperties(properties))
                .withMessageContainingAll("fetchSize", "setProperty");
    }

    @ParameterizedTest
    @CsvSource({
        "DENDRO_FETCHSIZE,       DENDRO_FETCH_SIZE",
        "DENDRO_REQUEST_TIMEOT,  DENDRO_REQUEST_TIMEOUT",
        "DENDRO_PASWORD,         DENDRO_PASSWORD"
    })
    void anUnknownVariableGetsASuggestionAndAllThereAre(String variable, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OptionSources.fromEnvironment(Map.of(variable, SECRET)))
                .withMessageContainingAll(
                        "unknown option '" + variable + "'",
                        "did you mean '" + meant + "'?",
                        "there are: DENDRO_URL, DENDRO_ENDPOINTS")
                .withMessageNotContaining(SECRET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fetchSize      | many           | a whole number from 1 to 2147483647",
                "fetchSize      | 0              | between 1 and 2147483647",
                "requestTimeout | 5h             | 500ms, 5s or 2m",
                "zone           | Mars           | Europe/Berlin or +08:00",
                "timePrecision  | s              | ms, us or ns",
                "protocol       | json           | binary or compact",
                "endpoints      | a:b            | host:port",
                "endpoints      | ''             | host:port"
            })
    void aBadValueSaysNameAndValueAndWhatIsAllowed(String key, String value, String allowed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.fromMap(Map.of(key, value)))
                .withMessageContainingAll("option " + key + "=" + value + ": ", allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iotdb://me:s3cret@db/path",
                "iotdb://me:s3cret",
                "jdbc:iotdb://me:s3cret@db",
                "iotdb://me:s3cret@db?fetchSize=many",
                "iotdb://me:s3cret@db?fetchsize=1",
                "iotdb://me:s3cret@db:0"
            })
    void aBadUrlDoesNotShowItsPasswordAnywhere(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.fromMap(Map.of("url", url)))
                .withMessageStartingWith("option url=****: ")
                .satisfies(OptionSourcesTest::keepsTheSecret);
    }

    @ParameterizedTest
    @CsvSource({"endpoints, iotdb://me:s3cret@db", "endpoints, me:s3cret@db:6667", "zone,      me:s3cret@db"})
    void aPasswordInTheWrongPlaceIsNotShownEither(String key, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.fromMap(Map.of(key, value)))
                .withMessageContaining("****@db")
                .satisfies(OptionSourcesTest::keepsTheSecret);
    }

    private static void keepsTheSecret(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        assertThat(text.toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user=me", "password=s3cret", "endpoints=a:1", "url=iotdb://db"})
    void inAUrlNodesAndCredentialsStandBeforeTheQuestionMark(String query) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.parse("iotdb://db?" + query))
                .withMessageContainingAll("before the question mark", "iotdb://user:password@host:port")
                .satisfies(OptionSourcesTest::keepsTheSecret);
    }

    @Test
    void anOptionGivenTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.parse("iotdb://db?fetchSize=1&fetchSize=2"))
                .withMessage("option fetchSize is given twice");
    }
}
