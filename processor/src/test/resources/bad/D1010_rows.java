package demo;

import io.dendro.annotation.Sql;

abstract class D1010_rows {
    abstract void execute(@Sql(Sql.Kind.UPDATE) String sql);

    void run() {
        execute("show databases");
//               ^ ERROR D1010: SHOW returns rows, and an update returns none; run it with query
//|    show databases
//|    ^
        execute("SELECT level INTO root.copy(level) FROM root.plant");
//               ^ ERROR D1010: SELECT returns rows, and an update returns none; run it with query
//|    SELECT level INTO root.copy(level) FROM root.plant
//|    ^
    }
}
