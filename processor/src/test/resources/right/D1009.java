package demo;

import io.dendro.annotation.Sql;

abstract class D1009 {
    abstract void execute(@Sql(Sql.Kind.UPDATE) String sql);

    void run() {
        execute("INSERT INTO root.plant(time, level) VALUES (1, 2.5)");
    }
}
