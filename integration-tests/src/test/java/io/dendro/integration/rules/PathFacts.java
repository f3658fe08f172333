package io.dendro.integration.rules;

import static io.dendro.integration.rules.Fact.request;
import static io.dendro.integration.rules.Fact.row;
import static io.dendro.integration.rules.Fact.seen;
import static io.dendro.integration.rules.Fact.statement;

import java.util.List;

/** What the server does with paths that the compiler refuses. */
final class PathFacts {
    private PathFacts() {}

    static List<Fact> all() {
        return List.of(
                row("D0201", "no root", "it_rules.d", "refused: 700"),
                request("D0201", "no root", "it_rules.d", "v", "refused: 301"),
                row("D0201", "nothing", "", "refused: 700"),
                request("D0201", "nothing", "", "v", "refused: 509"),
                seen(
                        "D0202",
                        "root in other letters",
                        "a row into root.it_rules.case, then a query of ROOT.it_rules.case",
                        "accepted, no rows",
                        client -> client.insert("root.it_rules.case", "v")
                                + ", "
                                + client.query("SELECT v FROM ROOT.it_rules.case")),
                row("D0202", "root in other letters", "ROOT.it_rules.upper", "refused: 508"),
                request("D0202", "root in other letters", "ROOT.it_rules.upper", "v", "refused: 301"),
                row("D0203", "too short", "root", "refused: 509"),
                request("D0203", "too short", "root", "v", "refused: 301"),
                row("D0204", "empty node", "root.it_rules..d", "refused: 700"),
                request("D0204", "empty node", "root.it_rules..d", "v", "refused: 509"),
                row("D0204", "dot at the end", "root.it_rules.d.", "refused: 700"),
                request("D0204", "dot at the end", "root.it_rules.d.", "v", "refused: 509"),
                row("D0205", "wildcard", "root.it_rules.*", "refused: 507"),
                request("D0205", "wildcard", "root.it_rules.*", "v", "refused: 507"),
                row("D0205", "two stars", "root.it_rules.**", "refused: 507"),
                row("D0205", "star in a node", "root.it_rules.d*", "refused: 507"),
                request("D0205", "star in a node", "root.it_rules.d*", "v", "refused: 507"),
                row("D0206", "unquoted dash", "root.it_rules.a-b", "refused: 700"),
                request("D0206", "unquoted dash", "root.it_rules.a-b", "v", "refused: 509"),
                row("D0206", "unquoted umlaut", "root.it_rules.Größe", "refused: 700"),
                request("D0206", "unquoted umlaut", "root.it_rules.Größe", "v", "refused: 509"),
                lost("D0206", "unquoted dollar", "root.it_rules.a$b"),
                lost("D0206", "unquoted brace", "root.it_rules.a}"),
                seen(
                        "D0206",
                        "unquoted dollar",
                        "request: insert v into root.it_rules.a$b, then a query of root.it_rules.`a$b`",
                        "accepted, no rows",
                        client -> client.insert("root.it_rules.a$b", "v")
                                + ", "
                                + client.query("SELECT v FROM root.it_rules.`a$b`")),
                row("D0207", "unquoted number", "root.it_rules.1", "refused: 700"),
                request("D0207", "unquoted number", "root.it_rules.1", "v", "refused: 509"),
                row("D0207", "unquoted number", "root.it_rules.1e5", "refused: 700"),
                seen(
                        "D0207",
                        "unquoted number with a suffix",
                        "a row into root.it_rules.1d, then a query of root.it_rules.`1d`",
                        "accepted, no rows",
                        client -> client.execute("INSERT INTO root.it_rules.1d(time, v) VALUES (1, 1)")
                                + ", "
                                + client.query("SELECT v FROM root.it_rules.`1d`")),
                row("D0208", "unclosed backquote", "root.it_rules.`a", "refused: 700"),
                request("D0208", "unclosed backquote", "root.it_rules.`a", "v", "refused: 509"),
                row("D0209", "text beside backquotes", "root.it_rules.`a`b", "refused: 700"),
                request("D0209", "text beside backquotes", "root.it_rules.`a`b", "v", "refused: 509"),
                lost("D0210", "unclosed placeholder", "root.it_rules.{a"),
                lost("D0211", "empty placeholder", "root.it_rules.{}"),
                lost("D0212", "text beside a placeholder", "root.it_rules.m{a}"),
                row("D0214", "time as a node", "root.it_rules.time", "refused: 700"),
                row("D0214", "time as a node, quoted", "root.it_rules.`time`", "refused: 507"),
                request("D0214", "time as a node, quoted", "root.it_rules.`time`", "v", "refused: 507"),
                row("D0214", "timestamp as a node, quoted", "root.it_rules.`TimeStamp`.d", "refused: 507"),
                seen(
                        "D0214",
                        "root below the first node",
                        "a row into root.it_rules_root.`root`.d, then SHOW DEVICES",
                        "accepted, refused",
                        // The status depends on which node answers: 301 or 509.
                        client -> client.execute("INSERT INTO root.it_rules_root.`root`.d(time, v) VALUES (1, 1)")
                                + ", "
                                + client.query("SHOW DEVICES root.it_rules_root.**")
                                        .replaceFirst(": \\d+", "")),
                row("D0215", "line break in a node", "root.it_rules.`a\nb`", "refused: 507"),
                request("D0215", "line break in a node", "root.it_rules.`a\nb`", "v", "refused: 507"),
                row("D0215", "tab in a node", "root.it_rules.`a\tb`", "refused: 507"),
                seen(
                        "D0216",
                        "halves of surrogate pairs",
                        "request: a row each into root.it_rules_half.`a\\uD800` and `a\\uDC00`, then COUNT DEVICES",
                        "accepted, accepted, 1",
                        client -> client.insert("root.it_rules_half.`a\uD800`", "v")
                                + ", "
                                + client.insert("root.it_rules_half.`a\uDC00`", "v")
                                + ", "
                                + client.query("COUNT DEVICES root.it_rules_half.**")),
                row("D0220", "unquoted word of SQL", "root.it_rules.region", "refused: 700"),
                row("D0220", "unquoted word of SQL", "root.it_rules.if.d", "refused: 700"),
                statement("D0218", "blank in a database", "CREATE DATABASE root.`it rules`", "refused: 509"),
                statement("D0218", "star in a database", "CREATE DATABASE root.`it*rules`", "refused: 509"),
                statement("D0218", "colon in a database", "CREATE DATABASE root.`it:rules`", "refused: 509"),
                statement("D0218", "umlaut in a database", "CREATE DATABASE root.`it_größe`", "refused: 509"),
                request("D0218", "blank in a database", "root.`it rules`.d", "v", "refused: 301"),
                statement("D0219", "database too long", "CREATE DATABASE root.it_" + "x".repeat(57), "refused: 509"),
                statement(
                        "D0219",
                        "database too long with its backquotes",
                        "CREATE DATABASE root.`it-" + "x".repeat(55) + "`",
                        "refused: 509"));
    }

    /** The server takes the row, under a name that no query can say. */
    private static Fact lost(String code, String mistake, String device) {
        String insert = "INSERT INTO " + device + "(time, v) VALUES (1, 1)";
        String query = "SELECT v FROM " + device;
        return seen(
                code,
                mistake,
                insert + ", then " + query,
                "accepted, refused: 701",
                client -> client.execute(insert) + ", " + client.query(query));
    }
}
