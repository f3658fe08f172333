package demo;

import io.dendro.annotation.Sql;

abstract class D1004_character {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    void run() {
        query("SELECT level FROM root.plant WHERE level > ?");
//                                                        ^ ERROR D1004: U+003F '?' cannot stand in a statement outside quotes; remove it, or quote what it belongs to
//|    SELECT level FROM root.plant WHERE level > ?
//|                                               ^
        query("SELECT level FROM root.köln");
//                                     ^ ERROR D1004: U+00F6 'ö' cannot stand in a statement outside quotes; put the name in backquotes
//|    SELECT level FROM root.köln
//|                            ^
        query("SELECT\u00a0level FROM root.plant");
//                   ^ ERROR D1004: U+00A0 NO-BREAK SPACE cannot stand in a statement outside quotes; remove it, or quote what it belongs to
//|    SELECT level FROM root.plant
//|          ^
    }
}
