package demo;

import io.dendro.annotation.Sql;

abstract class D1006 {
    abstract void execute(@Sql(Sql.Kind.UPDATE) String sql);

    void run() {
        execute("DELETE FROM root.plant.level");
        execute("DELETE FROM root.plant.state;");
    }
}
