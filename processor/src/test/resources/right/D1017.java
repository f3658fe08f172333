package demo;

import io.dendro.annotation.Sql;

abstract class D1017 {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT level FROM root.plant");
        query("SELECT level FROM plant -- a comment of the table model");
    }
}
