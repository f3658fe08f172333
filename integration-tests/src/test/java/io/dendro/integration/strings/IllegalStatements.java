package io.dendro.integration.strings;

import java.util.List;

/** Statements that the compiler refuses, with its codes. */
final class IllegalStatements {

    /** One statement, and the code of what is said of it. */
    record Illegal(String code, String statement) {}

    /** The server refuses them. */
    static final List<Illegal> REFUSED = List.of(
            new Illegal("D1002", ";"),
            new Illegal("D1002", ""),
            new Illegal("D1002", " \n "),
            new Illegal("D1003", "select i from root.it_strings.d1 where t = 'x"),
            new Illegal("D1003", "select i from root.it_strings.d1 where t = 'x\\''"),
            new Illegal("D1003", "select i from root.it_strings.d1 where t = \"x"),
            new Illegal("D1003", "select `i from root.it_strings.d1"),
            new Illegal("D1004", "select i from root.it_strings.d1 where i > ?"),
            new Illegal("D1004", "select i from root.it_strings.dé"),
            new Illegal("D1004", "select i\u00a0from root.it_strings.d1"),
            new Illegal("D1004", "select i ^ 2 from root.it_strings.d1"),
            new Illegal("D1004", "select i from root.it_strings.\\d1"),
            new Illegal("D1005", "select (i from root.it_strings.d1"),
            new Illegal("D1005", "select i) from root.it_strings.d1"),
            new Illegal("D1005", "select count(i) from root.it_strings.d1 group by ([0, 10, 1ms)"),
            new Illegal("D1006", "select i from root.it_strings.d1; select f from root.it_strings.d1"),
            new Illegal("D1006", "select i from root.it_strings.d1;;"),
            new Illegal("D1007", "selec i from root.it_strings.d1"),
            new Illegal("D1007", "(select i from root.it_strings.d1)"),
            new Illegal("D1007", "42"),
            new Illegal("D1008", "i from root.it_strings.d1"),
            new Illegal("D1011", "select i from root.it_strings.d1 wher i > 1"),
            new Illegal("D1011", "select i from root.it_strings.** were i > 1"),
            new Illegal("D1011", "select i from root.it_strings.d1 where i > 1 oder by time"),
            new Illegal("D1011", "select count(i) from root.it_strings.d1 gruop by ([0, 10), 1ms)"),
            new Illegal("D1011", "select i from root.it_strings.d1 limit 1 ofset 1"),
            new Illegal("D0202", "show devices ROOT.it_strings.**"),
            new Illegal("D0204", "select i from root..it_strings"),
            new Illegal("D0204", "select i from root.it_strings."),
            new Illegal("D0204", "delete from root.it_strings.d1.;"),
            new Illegal("D0204", "select i from root.it_strings.d1 where root.it_strings. > 1"),
            new Illegal("D0205", "select i from root.it_strings.d*1"),
            new Illegal("D0205", "show devices root.it**strings"),
            new Illegal("D0206", "select i from root.it_strings.d-2"),
            new Illegal("D0206", "select i from root.it_strings.d1, root.it-strings.d1"),
            new Illegal("D0206", "insert into root.it_strings.d/2(time, i) values (1, 1)"),
            new Illegal("D0206", "select i from root.it_strings.d#2"),
            new Illegal("D0206", "show devices root.it_strings.d$"),
            new Illegal("D0206", "delete from root.it_strings.{d}.i"),
            new Illegal("D0207", "select i from root.it_strings.1"),
            new Illegal("D0207", "insert into root.it_strings.1e5(time, i) values (1, 1)"),
            new Illegal("D0207", "select i from root.it_strings.d1 where root.it_strings.01.i > 1"),
            new Illegal("D0214", "select i from root.it_strings.time"),
            new Illegal("D0214", "show devices root.it_strings.Timestamp"),
            new Illegal("D0214", "delete from root.it_strings.d1.time"),
            new Illegal("D0214", "create timeseries root.it_strings.d1.`time` with datatype=INT32"),
            new Illegal("D0214", "insert into root.it_strings.`timestamp`(time, i) values (1, 1)"),
            new Illegal("D0220", "select i from root.it_strings.if"),
            new Illegal("D0220", "select i from root.it_strings.exists.d"),
            new Illegal("D0220", "show devices root.it_strings.Region"),
            new Illegal("D0220", "create timeseries root.it_strings.verbose with datatype=INT32"),
            new Illegal("D0220", "select i from root.it_strings.root"));

    /** The server takes them, and finds nothing. */
    static final List<Illegal> WITHOUT_A_MATCH = List.of(
            new Illegal("D0202", "select i from ROOT.it_strings.d1"), new Illegal("D0202", "select i from Root.**"));

    private IllegalStatements() {}
}
