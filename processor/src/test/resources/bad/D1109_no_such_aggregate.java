package demo;

import io.dendro.annotation.AggregateFunction;
import io.dendro.annotation.Aggregated;
import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time, String machine, State state, String remark, boolean isOn, LocalDate serviced) {
    enum State {
        ON,
        OFF
    }
}

@Projection(of = Reading.class)
record Minute(
        @Aggregated(AggregateFunction.AVG) Double state,
//                                   ^ ERROR D1109: there is no AVG of 'state': it is stored as STRING, and the function takes numbers; it has COUNT, FIRST, LAST, MIN_TIME, MAX_TIME, DURATION
        @Aggregated(AggregateFunction.MODE) String remark,
//                                   ^ ERROR D1109: there is no MODE of 'remark': it is stored as STRING, and the function takes booleans and numbers; it has COUNT, FIRST, LAST, MIN_TIME, MAX_TIME, DURATION
        @Aggregated(AggregateFunction.MIN) Boolean isOn,
//                                   ^ ERROR D1109: there is no MIN of 'isOn': it is stored as BOOLEAN, and the function takes numbers, dates and instants; it has COUNT, FIRST, LAST, MODE, MIN_TIME, MAX_TIME, DURATION
        @Aggregated(AggregateFunction.SUM) Double serviced) {}
//                                   ^ ERROR D1109: there is no SUM of 'serviced': it is stored as DATE, and the function takes numbers; it has COUNT, MIN, MAX, FIRST, LAST, MIN_TIME, MAX_TIME, DURATION
