package io.dendro.integration.rules;

import static io.dendro.integration.rules.Fact.seen;

import java.util.List;
import java.util.Locale;
import org.apache.tsfile.enums.TSDataType;

/** What the server does with types of measurements that the compiler refuses. */
final class ValueFacts {
    private ValueFacts() {}

    static List<Fact> all() {
        return List.of(
                misfit("BOOLEAN", TSDataType.INT32, 1),
                misfit("INT32", TSDataType.INT64, 1L),
                misfit("INT32", TSDataType.DOUBLE, 1.5),
                misfit("FLOAT", TSDataType.DOUBLE, 1.5),
                misfit("INT64", TSDataType.BOOLEAN, true),
                misfit("DATE", TSDataType.INT32, 20240101),
                misfit("DOUBLE", TSDataType.BOOLEAN, true),
                seen(
                        "D0503",
                        "two types",
                        "CREATE TIMESERIES root.it_rules.types.s INT32, then the same with INT64",
                        "accepted, refused: 503",
                        client -> client.execute("CREATE TIMESERIES root.it_rules.types.s INT32")
                                + ", "
                                + client.execute("CREATE TIMESERIES root.it_rules.types.s INT64")));
    }

    private static Fact misfit(String stored, TSDataType sent, Object value) {
        String series = stored.toLowerCase(Locale.ROOT) + "_" + sent;
        return seen(
                "D0502",
                sent + " into " + stored,
                "CREATE TIMESERIES root.it_rules.types." + series + " " + stored + ", then a tablet of " + sent,
                "accepted, refused: 507",
                client -> client.create("root.it_rules.types." + series, stored, "PLAIN")
                        + ", "
                        + client.insert("root.it_rules.types", series, sent, List.of(value)));
    }
}
