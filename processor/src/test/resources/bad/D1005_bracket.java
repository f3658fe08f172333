package demo;

import io.dendro.annotation.Sql;

abstract class D1005_bracket {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run(String plant) {
        query("SELECT avg(level FROM root.plant GROUP BY ([0, 10), 1s)");
//                       ^ ERROR D1005: the bracket ( has no partner; add it, or remove this one
//|    SELECT avg(level FROM root.plant GROUP BY ([0, 10), 1s)
//|              ^
        query("SELECT level FROM root.plant WHERE level > 1)");
//                                                         ^ ERROR D1005: the bracket ) has no partner; add it, or remove this one
//|    SELECT level FROM root.plant WHERE level > 1)
//|                                                ^
    }
}
