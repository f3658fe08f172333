package demo;

import io.dendro.annotation.DevicePath;
import io.dendro.annotation.SeriesPath;
import io.dendro.annotation.Sql;
import java.util.List;

class D1001_not_a_string {
    @DevicePath static final int PORT = 6667;
//  ^ ERROR D1001: @DevicePath is on 'PORT', which is of type int; put it on a String, or remove it

    @SeriesPath List<String> series = List.of();
//  ^ ERROR D1001: @SeriesPath is on 'series', which is of type java.util.List<java.lang.String>; put it on a String, or remove it

    record Place(@DevicePath long device, @SeriesPath String series) {}
//               ^ ERROR D1001: @DevicePath is on 'device', which is of type long; put it on a String, or remove it

    @Sql
//  ^ ERROR D1001: @Sql is on 'run', which returns nothing; put it on a String, or remove it
    void run(@Sql(Sql.Kind.QUERY) StringBuilder sql, @Sql String... others) {
//           ^ ERROR D1001: @Sql is on 'sql', which is of type java.lang.StringBuilder; put it on a String, or remove it
        @DevicePath char local = 'd';
//      ^ ERROR D1001: @DevicePath is on 'local', which is of type char; put it on a String, or remove it
    }
}
