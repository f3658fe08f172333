package demo;

import io.dendro.annotation.Sql;

interface D1002 {
    @Sql String STATEMENT = "SHOW DATABASES";
}
