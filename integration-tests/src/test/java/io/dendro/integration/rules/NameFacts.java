package io.dendro.integration.rules;

import static io.dendro.integration.rules.Fact.request;
import static io.dendro.integration.rules.Fact.seen;
import static io.dendro.integration.rules.Fact.statement;

import java.util.List;

/** What the server does with names of measurements that the compiler refuses. */
final class NameFacts {
    private NameFacts() {}

    static List<Fact> all() {
        return List.of(
                statement("D0601", "time", "CREATE TIMESERIES root.it_rules.n.`time` INT32", "refused: 509"),
                request("D0601", "time", "root.it_rules.n", "time", "refused: 509"),
                request("D0601", "timestamp, quoted", "root.it_rules.n", "`Timestamp`", "refused: 507"),
                request("D0601", "nothing", "root.it_rules.n", "", "refused: 509"),
                request("D0601", "line break", "root.it_rules.n", "`a\nb`", "refused: 507"),
                request("D0601", "tab", "root.it_rules.n", "`a\tb`", "refused: 507"),
                seen(
                        "D0601",
                        "halves of surrogate pairs",
                        "request: insert `a\\uD800`, then `a\\uDC00`, then COUNT TIMESERIES",
                        "accepted, accepted, 1",
                        client -> client.insert("root.it_rules.half", "`a\uD800`")
                                + ", "
                                + client.insert("root.it_rules.half", "`a\uDC00`")
                                + ", "
                                + client.query("COUNT TIMESERIES root.it_rules.half.**")),
                statement(
                        "D0602",
                        "one name twice",
                        "INSERT INTO root.it_rules.n(time, a, a) VALUES (1, 1, 2)",
                        "refused: 701"),
                statement(
                        "D0602",
                        "one name twice",
                        "CREATE ALIGNED TIMESERIES root.it_rules.twice(a INT32, a INT32)",
                        "refused: 701"),
                seen(
                        "D0603",
                        "names that differ by case",
                        "in the table model: CREATE TABLE t(a INT32 FIELD, A INT32 FIELD)",
                        "accepted, accepted, refused: 701, accepted",
                        client -> String.join(
                                ", ",
                                client.executeOnTables("CREATE DATABASE it_rules_letters"),
                                client.executeOnTables("USE it_rules_letters"),
                                client.executeOnTables("CREATE TABLE t(a INT32 FIELD, A INT32 FIELD)"),
                                client.executeOnTables("DROP DATABASE it_rules_letters"))),
                seen(
                        "D0604",
                        "a name in backquotes",
                        "request: insert `a` into root.it_rules.quoted, then COUNT TIMESERIES root.it_rules.quoted.a",
                        "accepted, 1",
                        client -> client.insert("root.it_rules.quoted", "`a`")
                                + ", "
                                + client.query("COUNT TIMESERIES root.it_rules.quoted.a")),
                seen(
                        "D0605",
                        "Device",
                        "a row of Device and v, then SELECT Device, v ... ALIGN BY DEVICE",
                        "accepted, refused: 305",
                        client -> client.execute("INSERT INTO root.it_rules.dev(time, Device, v) VALUES (1, 7, 8)")
                                + ", "
                                + client.query("SELECT Device, v FROM root.it_rules.dev ALIGN BY DEVICE")));
    }
}
