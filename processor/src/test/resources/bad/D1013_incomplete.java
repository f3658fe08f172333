package demo;

import io.dendro.annotation.Sql;

abstract class D1013_incomplete {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT level root.plant");
//                          ^ ERROR D1013: FROM is missing here; a query reads SELECT a FROM root.b
//|    SELECT level root.plant
//|                 ^
        query("SELECT FROM root.plant");
//                    ^ ERROR D1013: what is read is missing here; a query reads SELECT a FROM root.b
//|    SELECT FROM root.plant
//|           ^
    }
}
