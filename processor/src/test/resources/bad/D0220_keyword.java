package demo;

import io.dendro.annotation.Sql;

interface D0220_keyword {
    @Sql String STATEMENT = "SELECT level FROM root.plant.region, root.plant.`region`";
//                                                        ^ ERROR D0220: "region" is a word of SQL, which no statement takes for a name without backquotes; write `region`
//|    SELECT level FROM root.plant.region, root.plant.`region`
//|                                 ^
}
