package demo;

import io.dendro.annotation.Sql;

abstract class D0202_statement {
    abstract void query(@Sql(Sql.Kind.QUERY) String sql);

    abstract void execute(@Sql(Sql.Kind.UPDATE) String sql);

    void run() {
        query("SELECT level FROM ROOT.plant");
//                               ^ ERROR D0202: "ROOT" is not root: names tell small letters from capitals, and this path would match nothing; write root
//|    SELECT level FROM ROOT.plant
//|                      ^
        query("SELECT level FROM root.plant.m-7, root.plant.2, root.plant..m7");
//                                           ^ ERROR D0206: U+002D '-' cannot stand in a name without backquotes; write `m-7`
//|    SELECT level FROM root.plant.m-7, root.plant.2, root.plant..m7
//|                                  ^
//                                                          ^ ERROR D0207: "2" reads as a number; write `2`
//|    SELECT level FROM root.plant.m-7, root.plant.2, root.plant..m7
//|                                                 ^
//                                                                        ^ ERROR D0204: the node is empty; give it a name
//|    SELECT level FROM root.plant.m-7, root.plant.2, root.plant..m7
//|                                                               ^
        query("SELECT level FROM root.plant.m*7 WHERE root.plant.m7.level * 2 > 5");
//                                           ^ ERROR D0205: a wildcard cannot stand within a name; put it at the beginning or at the end of the node, as in *_max or m*; for the character itself write `m*7`
//|    SELECT level FROM root.plant.m*7 WHERE root.plant.m7.level * 2 > 5
//|                                  ^
        query("SHOW DEVICES root.plant.time");
//                                     ^ ERROR D0214: "time" is the time column's name, which the server accepts for nothing else, not even in backquotes; choose another name, such as time_
//|    SHOW DEVICES root.plant.time
//|                            ^
        execute("DELETE FROM root.plant.");
//                                      ^ ERROR D0204: the node is empty; give it a name
//|    DELETE FROM root.plant.
//|                           ^
    }
}
