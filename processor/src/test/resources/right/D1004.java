package demo;

import io.dendro.annotation.Sql;

abstract class D1004 {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT level FROM root.`köln` WHERE level > 5");
    }
}
