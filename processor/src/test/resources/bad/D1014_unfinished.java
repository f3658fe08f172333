package demo;

import io.dendro.annotation.Sql;

abstract class D1014_unfinished {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT level FROM root.plant WHERE");
//                                          ^ ERROR D1014: nothing follows "WHERE", which ends no statement; complete it, or remove it
//|    SELECT level FROM root.plant WHERE
//|                                 ^
        query("SELECT level FROM root.plant WHERE level > 1 and;");
//                                                          ^ ERROR D1014: nothing follows "AND", which ends no statement; complete it, or remove it
//|    SELECT level FROM root.plant WHERE level > 1 and;
//|                                                 ^
    }
}
