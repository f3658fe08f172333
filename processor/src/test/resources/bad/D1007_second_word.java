package demo;

import io.dendro.annotation.Sql;

abstract class D1007_second_word {
    abstract void execute(@Sql(Sql.Kind.UPDATE) String sql);

    void run() {
        execute("create databas root.plant");
//                      ^ ERROR D1007: no statement begins with create databas; did you mean CREATE DATABASE?
//|    create databas root.plant
//|           ^
        execute("DELETE FOM root.plant.level");
//                      ^ ERROR D1007: no statement begins with DELETE FOM; did you mean DELETE FROM?
//|    DELETE FOM root.plant.level
//|           ^
    }
}
