package demo;

import io.dendro.annotation.Sql;

abstract class D1017_comment {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT level FROM root.plant -- all of it");
//                                          ^ WARNING D1017: statements of the tree model have no comments; remove it
//|    SELECT level FROM root.plant -- all of it
//|                                 ^
        query("SELECT level /* in mm */ FROM root.plant");
//                          ^ WARNING D1017: statements of the tree model have no comments; remove it
//|    SELECT level /* in mm */ FROM root.plant
//|                 ^
    }
}
