package demo;

import io.dendro.annotation.Sql;

abstract class D1010 {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SHOW DATABASES");
    }
}
