package demo;

import io.dendro.annotation.Sql;

interface D0220 {
    @Sql String STATEMENT = "SELECT level FROM root.plant.`region`";
}
