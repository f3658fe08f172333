package demo;

import io.dendro.annotation.Sql;

interface D1002_empty {
    @Sql String NOTHING = "";
//                         ^ ERROR D1002: the statement is empty; write one, such as SELECT or INSERT
    @Sql String BLANK = "  ";
//                       ^ ERROR D1002: the statement is empty; write one, such as SELECT or INSERT
    @Sql String END = " ;";
//                     ^ ERROR D1002: the statement is empty; write one, such as SELECT or INSERT
//|     ;
//|    ^
}
