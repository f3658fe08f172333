package demo;

import io.dendro.annotation.Sql;

abstract class D1008_unfamiliar {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("PONDER level FROM root.plant");
//             ^ WARNING D1008: no statement that Dendro knows begins with PONDER; check its spelling, or accept it with @SuppressWarnings("dendro:D1008")
//|    PONDER level FROM root.plant
//|    ^
    }

    @SuppressWarnings("dendro:D1008")
    void accepted() {
        query("PONDER level FROM root.plant");
    }
}
