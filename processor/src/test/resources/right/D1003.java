package demo;

import io.dendro.annotation.Sql;

abstract class D1003 {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT level FROM root.`berlin` WHERE state = 'it''s on'");
    }
}
