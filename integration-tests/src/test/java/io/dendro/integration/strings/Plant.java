package io.dendro.integration.strings;

import io.dendro.Session;
import io.dendro.integration.Databases;
import java.util.List;

/** The series that the statements of these tests are about. */
final class Plant {
    static final String DATABASE = "root.it_strings";

    private static final List<String> STATEMENTS = List.of(
            "create database root.it_strings",
            "create timeseries root.it_strings.d1.i with datatype=INT32",
            "create timeseries root.it_strings.d1.f with datatype=FLOAT",
            "create timeseries root.it_strings.d1.b with datatype=BOOLEAN",
            "create timeseries root.it_strings.d1.t with datatype=TEXT",
            "create timeseries root.it_strings.d1.`a-b` with datatype=INT32",
            "create aligned timeseries root.it_strings.`d-2`(i INT32, t TEXT, `where` DOUBLE)",
            "insert into root.it_strings.d1(time, i, f, b, t, `a-b`) values (1, 1, 1.5, true, 'x', 4), (2, 2, 2.5, false, 'y', 5)",
            "insert into root.it_strings.`d-2`(time, i, t, `where`) aligned values (1, 10, 'z', 0.5)");

    private Plant() {}

    static void build(Session session) {
        Databases.drop(session, DATABASE);
        STATEMENTS.forEach(session::execute);
    }
}
