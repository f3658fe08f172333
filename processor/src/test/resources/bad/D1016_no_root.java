package demo;

import io.dendro.annotation.Sql;

abstract class D1016_no_root {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT level FROM factory.line.m7");
//                               ^ ERROR D1016: a path begins with root, and this one with factory; write root.factory
//|    SELECT level FROM factory.line.m7
//|                      ^
        query("SELECT level FROM rooot.line.m7");
//                               ^ ERROR D1016: a path begins with root, and this one with rooot; write root
//|    SELECT level FROM rooot.line.m7
//|                      ^
    }
}
