package demo;

import io.dendro.annotation.Sql;

abstract class D1011_words {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT level FORM root.plant");
//                          ^ ERROR D1011: no clause begins with FORM; did you mean FROM?
//|    SELECT level FORM root.plant
//|                 ^
        query("SELECT level FROM root.plant ORDER time");
//                                                ^ ERROR D1011: no clause begins with ORDER time; did you mean ORDER BY?
//|    SELECT level FROM root.plant ORDER time
//|                                       ^
        query("SELECT level FROM root.plant ALIGN BY DEVISE");
//                                                   ^ ERROR D1011: no clause begins with ALIGN BY DEVISE; did you mean ALIGN BY DEVICE?
//|    SELECT level FROM root.plant ALIGN BY DEVISE
//|                                          ^
    }
}
