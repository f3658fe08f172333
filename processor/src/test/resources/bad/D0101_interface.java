package demo;

import io.dendro.annotation.Timeseries;

@Timeseries("root.plant.{machine}")
// << ERROR D0101: @Timeseries needs a record or a class, and Reading is an interface; declare it as record Reading(...)
interface Reading<T> {}

class User {
    Reading<?> load(ReadingMapper mapper) {
        return null;
    }
}
