package demo;

import io.dendro.annotation.Timeseries;

@Timeseries("root.plant")
// << ERROR D0101: @Timeseries needs a record or a class, and Reading is an annotation interface; declare it as record Reading(...)
@interface Reading {}
