package demo;

import io.dendro.annotation.Sql;

abstract class D1009_no_rows {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    @Sql(Sql.Kind.QUERY)
    String statement() {
        return "CREATE DATABASE root.plant";
//              ^ ERROR D1009: CREATE returns no rows, and a query does; run it with execute
//|    CREATE DATABASE root.plant
//|    ^
    }

    void run() {
        query("INSERT INTO root.plant(time, level)"
//             ^ ERROR D1009: INSERT returns no rows, and a query does; run it with execute
//|    INSERT INTO root.plant(time, level) VALUES (1, 2.5)
//|    ^
                + " VALUES (1, 2.5)");
    }
}
