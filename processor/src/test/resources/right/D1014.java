package demo;

import io.dendro.annotation.Sql;

abstract class D1014 {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT level FROM root.plant WHERE level > 1");
    }
}
