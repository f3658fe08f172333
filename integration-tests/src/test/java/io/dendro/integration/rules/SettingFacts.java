package io.dendro.integration.rules;

import static io.dendro.integration.rules.Fact.seen;
import static io.dendro.integration.rules.Fact.statement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server does with settings of series that the compiler refuses, or warns of. */
final class SettingFacts {
    private SettingFacts() {}

    static List<Fact> all() {
        return List.of(
                seen(
                        "D0607",
                        "an alias that is the name of another",
                        "CREATE TIMESERIES root.it_rules.alias.a INT32, then b(a)",
                        "accepted, refused: 505",
                        client -> client.execute("CREATE TIMESERIES root.it_rules.alias.a INT32")
                                + ", "
                                + client.execute("CREATE TIMESERIES root.it_rules.alias.b(a) INT32")),
                seen(
                        "D0607",
                        "two aliases of one name, on an aligned device",
                        "CREATE ALIGNED TIMESERIES root.it_rules.twins(a(x) INT32, b(x) INT32), a row, then SELECT x",
                        "accepted, accepted, one of the two",
                        client -> client.execute(
                                        "CREATE ALIGNED TIMESERIES root.it_rules.twins(a(x) INT32, b(x) INT32)")
                                + ", "
                                + client.execute("INSERT INTO root.it_rules.twins(time, a, b) ALIGNED VALUES (1, 1, 2)")
                                + ", "
                                + client.query("SELECT x FROM root.it_rules.twins")
                                        .replaceFirst("^[12]$", "one of the two")),
                decimals("D0704", "ignored", "GORILLA", 1, "1.25", "1.25"),
                decimals("D0705", "more than a whole number holds", "RLE", 10, "1.25", "1.0"),
                decimals("D0706", "too many for a large value", "TS_2DIFF", 6, "12345.67", "12346.0"),
                statement(
                        "D0707",
                        "decimals of aligned series",
                        "CREATE ALIGNED TIMESERIES root.it_rules.aligned(a FLOAT ENCODING=RLE MAX_POINT_NUMBER=3)",
                        "refused: 701"),
                statement(
                        "D0707",
                        "a dead band of aligned series",
                        "CREATE ALIGNED TIMESERIES root.it_rules.aligned(a FLOAT LOSS=SDT COMPDEV=0.5)",
                        "refused: 701"),
                deadBand("D0709", "a deviation below 0", "COMPDEV=-1"),
                deadBand("D0710", "times that leave nothing between them", "COMPDEV=1 COMPMINTIME=10 COMPMAXTIME=10"),
                doubled("a value alone", "COMPDEV=1", "(1, 5)"),
                doubled("a value later than the longest time", "COMPDEV=1 COMPMAXTIME=10", "(1, 5), (100, 5)"),
                statement(
                        "D0713",
                        "one tag twice",
                        "CREATE TIMESERIES root.it_rules.tags.a INT32 TAGS('a'='b', 'a'='c')",
                        "refused: 701"),
                statement(
                        "D0714",
                        "a tag and an attribute of one name",
                        "CREATE TIMESERIES root.it_rules.tags.a INT32 TAGS('a'='b') ATTRIBUTES('a'='c')",
                        "refused: 701"),
                statement(
                        "D0718",
                        "a time to live of a star in backquotes",
                        "SET TTL TO root.it_rules.`line *`.d 3600000",
                        "refused: 303"),
                seen(
                        "D0719",
                        "a time to live of a device that is a database",
                        "SET TTL TO root.it_rules 3600000, then SHOW ALL TTL",
                        "accepted, root.it_rules 3600000; root.it_rules.** 3600000",
                        client -> {
                            String set = client.execute("SET TTL TO root.it_rules 3600000");
                            String rules = client.query("SHOW ALL TTL");
                            client.execute("UNSET TTL FROM root.it_rules");
                            return set
                                    + Stream.of(rules.split("; "))
                                            .filter(rule -> rule.startsWith("root.it_rules"))
                                            .sorted()
                                            .collect(Collectors.joining("; ", ", ", ""));
                        }));
    }

    private static Fact decimals(
            String code, String mistake, String encoding, int decimals, String written, String read) {
        String device = "root.it_rules.decimals." + encoding + decimals;
        return seen(
                code,
                mistake + ": FLOAT in " + encoding + " with " + decimals + " decimals",
                "value " + written + ", then FLUSH",
                "accepted, accepted, " + read,
                client -> {
                    String created = client.execute("CREATE TIMESERIES " + device + ".v FLOAT ENCODING=" + encoding
                            + " MAX_POINT_NUMBER=" + decimals);
                    String inserted = client.execute("INSERT INTO " + device + "(time, v) VALUES (1, " + written + ")");
                    client.execute("FLUSH root.it_rules");
                    return created + ", " + inserted + ", " + client.query("SELECT v FROM " + device);
                });
    }

    private static Fact deadBand(String code, String mistake, String properties) {
        return statement(
                code,
                mistake,
                "CREATE TIMESERIES root.it_rules.band.v FLOAT ENCODING=PLAIN LOSS=SDT " + properties,
                "refused: 303");
    }

    private static Fact doubled(String mistake, String properties, String rows) {
        int written = rows.split("\\),").length;
        String device = "root.it_rules.doubled.of" + rows.length();
        return seen(
                "D0717",
                mistake + ": LOSS=SDT " + properties,
                "values " + rows + ", their number, then FLUSH, and their number",
                "accepted, accepted, " + written + ", " + (written + 1),
                client -> {
                    String created = client.execute(
                            "CREATE TIMESERIES " + device + ".v INT32 ENCODING=PLAIN LOSS=SDT " + properties);
                    String inserted = client.execute("INSERT INTO " + device + "(time, v) VALUES " + rows);
                    String before = client.query("SELECT count(v) FROM " + device);
                    client.execute("FLUSH root.it_rules");
                    return created + ", " + inserted + ", " + before + ", "
                            + client.query("SELECT count(v) FROM " + device);
                });
    }
}
