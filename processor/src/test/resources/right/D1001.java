package demo;

import io.dendro.annotation.DevicePath;
import io.dendro.annotation.SeriesPath;
import io.dendro.annotation.Sql;

class D1001 {
    @DevicePath static final String PUMP = "root.plant.pump";

    @Sql
    String statement() {
        return "SHOW DATABASES";
    }

    void run(@SeriesPath String series) {}
}
