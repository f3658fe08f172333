package demo;

import io.dendro.annotation.Timeseries;

class Outer {
    @Timeseries("root.plant")
//  ^ ERROR D0101: @Timeseries needs a record or a class, and Outer.Reading is an enum; declare it as record Reading(...)
    enum Reading {
        ONE
    }
}
