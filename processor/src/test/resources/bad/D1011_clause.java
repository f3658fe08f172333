package demo;

import io.dendro.annotation.Sql;

abstract class D1011_clause {
    private static final String DEVICES = "root.plant.**";

    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT level FROM root.plant.** WHER level > 1 ODER BY time DESC");
//                                             ^ ERROR D1011: no clause begins with WHER; did you mean WHERE?
//|    SELECT level FROM root.plant.** WHER level > 1 ODER BY time DESC
//|                                    ^
//                                                            ^ ERROR D1011: no clause begins with ODER; did you mean ORDER?
//|    SELECT level FROM root.plant.** WHER level > 1 ODER BY time DESC
//|                                                   ^
        query("SELECT avg(level) " // of all
                + "FROM root.plant.** "
                + "GRUOP BY ([0, 10), 1s)");
//                 ^ ERROR D1011: no clause begins with GRUOP; did you mean GROUP?
//|    SELECT avg(level) FROM root.plant.** GRUOP BY ([0, 10), 1s)
//|                                         ^
        query("SELECT avg(level) FROM " + DEVICES + """
                 GROUP BY ([0, 10), 1s)
                 LIMT 5""");
//               ^ ERROR D1011: no clause begins with LIMT; did you mean LIMIT?
//|    LIMT 5
//|    ^
    }
}
