package demo;

import io.dendro.annotation.Sql;

abstract class D1015_setting {
    abstract void execute(@Sql(Sql.Kind.UPDATE) String sql);

    void run() {
        execute("CREATE TIMESERIES root.plant.level WITH DATATYPE=INT33");
//                                                                ^ ERROR D1015: no DATATYPE is called INT33; did you mean INT32?
//|    CREATE TIMESERIES root.plant.level WITH DATATYPE=INT33
//|                                                     ^
        execute("CREATE TIMESERIES root.plant.flow FLOAT ENCODING=GORILLLA");
//                                                                ^ ERROR D1015: no ENCODING is called GORILLLA; did you mean GORILLA?
//|    CREATE TIMESERIES root.plant.flow FLOAT ENCODING=GORILLLA
//|                                                     ^
    }
}
