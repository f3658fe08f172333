package demo;

import io.dendro.annotation.Sql;

abstract class D1016 {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT level FROM root.factory.line.m7");
    }
}
