package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.Optional;

@Timeseries("root.plant.{machine}")
class Reading {
    @Timestamp
    Instant time;

    String machine;
    private String note;
//                 ^ ERROR D0112: the mapper cannot read 'note' of Reading: getNote() returns Optional<String>, not String, and the field is hidden; add a getter that returns its type, make the field visible, or leave it out with @Ignore
    private double load;
//                 ^ ERROR D0112: the mapper cannot read 'load' of Reading: getLoad() returns float, not double, and the field is hidden; add a getter that returns its type, make the field visible, or leave it out with @Ignore
    private Long total;
//               ^ ERROR D0112: the mapper cannot read 'total' of Reading: total() returns int, not Long, and the field is hidden; add a getter that returns its type, make the field visible, or leave it out with @Ignore
    double heat;
//         ^ ERROR D0112: the mapper cannot read 'heat' of Reading: the annotated getHeat() returns float, not double; add a getter that returns its type, make the field visible, or leave it out with @Ignore

    Optional<String> getNote() {
        return Optional.ofNullable(note);
    }

    void setNote(String note) {
        this.note = note;
    }

    float getLoad() {
        return (float) load;
    }

    void setLoad(double load) {
        this.load = load;
    }

    int total() {
        return (int) (long) total;
    }

    void setTotal(Long total) {
        this.total = total;
    }

    @Measurement("warmth")
    float getHeat() {
        return (float) heat;
    }
}
