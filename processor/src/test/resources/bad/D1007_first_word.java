package demo;

import io.dendro.annotation.Sql;

abstract class D1007_first_word {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELEC level FROM root.plant");
//             ^ ERROR D1007: no statement begins with SELEC; did you mean SELECT?
//|    SELEC level FROM root.plant
//|    ^
        query("(SELECT level FROM root.plant)");
//             ^ ERROR D1007: no statement begins with (; begin with a word such as SELECT or INSERT
//|    (SELECT level FROM root.plant)
//|    ^
    }
}
