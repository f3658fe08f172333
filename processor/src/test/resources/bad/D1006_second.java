package demo;

import io.dendro.annotation.Sql;

abstract class D1006_second {
    abstract void execute(@Sql(Sql.Kind.UPDATE) String sql);

    void run() {
        execute("DELETE FROM root.plant.level; DELETE FROM root.plant.state");
//                                             ^ ERROR D1006: a second statement begins here, and one call runs one; give it a call of its own
//|    DELETE FROM root.plant.level; DELETE FROM root.plant.state
//|                                  ^
    }
}
