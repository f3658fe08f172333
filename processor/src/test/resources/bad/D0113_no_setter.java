package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
// << ERROR D0113: the mapper cannot make Reading: constructor Reading() lacks 'time', 'machine', 'load', 'total', 'count', and there is no setter for 'load', 'total' (setTotal takes double, not long), 'count' (setCount takes int, not Integer); add a constructor that takes all components, a builder, or setters
    @Timestamp
    private Instant time;

    private String machine;
    private double load;
    private long total;
    private Integer count;

    Instant getTime() {
        return time;
    }

    void setTime(Instant time) {
        this.time = time;
    }

    String getMachine() {
        return machine;
    }

    Reading machine(String machine) {
        this.machine = machine;
        return this;
    }

    double getLoad() {
        return load;
    }

    boolean load(double threshold) {
        return load > threshold;
    }

    long getTotal() {
        return total;
    }

    void setTotal(double total) {
        this.total = (long) total;
    }

    Integer getCount() {
        return count;
    }

    void setCount(int count) {
        this.count = count;
    }
}

@Timeseries("root.press.{machine}")
class Press {
    @Timestamp
    private final Instant time;

    private final String machine;
    private final double load;

    Press() {
//  ^ ERROR D0113: the mapper cannot make Press: constructor Press() lacks 'time', 'machine', 'load', and there is no setter for 'time' (its field is final), 'machine' (its field is final), 'load' (its field is final); add a constructor that takes all components, a builder, or setters
        this(Instant.EPOCH, "", 0);
    }

    private Press(Instant time, String machine, double load) {
        this.time = time;
        this.machine = machine;
        this.load = load;
    }

    Instant time() {
        return time;
    }

    Press time(Instant time) {
        return new Press(time, machine, load);
    }

    String machine() {
        return machine;
    }

    Press machine(String machine) {
        return new Press(time, machine, load);
    }

    double load() {
        return load;
    }

    void load(double load) {}
}

@Timeseries("root.drill.{machine}")
class Drill {
    @Timestamp
    final Instant time;

    final String machine;
    final long total;
    final double load;

    Drill(Instant time, String machine, double total, float load) {
//  ^ ERROR D0113: the mapper cannot make Drill: constructor Drill(time, machine, total, load) takes 'total' as double, and takes 'load' as float; add a constructor that takes all components, a builder, or setters
        this.time = time;
        this.machine = machine;
        this.total = (long) total;
        this.load = load;
    }
}
