package demo;

import io.dendro.annotation.Sql;

abstract class D1005 {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT avg(level) FROM root.plant GROUP BY ([0, 10), 1s)");
    }
}
