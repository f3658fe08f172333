package demo;

import io.dendro.annotation.Sql;

abstract class D1003_unclosed {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT level FROM root.plant WHERE state = 'RUNNING");
//                                                        ^ ERROR D1003: the quote ' is never closed; close it, and double one that belongs to the text
//|    SELECT level FROM root.plant WHERE state = 'RUNNING
//|                                               ^
        query("SELECT level FROM root.`berlin");
//                                    ^ ERROR D1003: the quote ` is never closed; close it, and double one that belongs to the text
//|    SELECT level FROM root.`berlin
//|                           ^
        query(
                """
                SELECT level
                FROM root.plant
                    WHERE state = \
                "it's""");
//              ^ ERROR D1003: the quote " is never closed; close it, and double one that belongs to the text
//|        WHERE state = "it's
//|                      ^
    }
}
