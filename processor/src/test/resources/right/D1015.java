package demo;

import io.dendro.annotation.Sql;

abstract class D1015 {
    abstract void execute(@Sql(Sql.Kind.UPDATE) String sql);

    void run() {
        execute("CREATE TIMESERIES root.plant.level WITH DATATYPE=INT32, ENCODING=RLE, COMPRESSOR=LZ4");
    }
}
