package demo.setters;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** A bean as development environments write it, with methods that are no setters. */
@Timeseries("root.points.{name}")
public class Point {
    @Timestamp
    private Instant time = Instant.EPOCH;

    private String name = "";
    private double xCoord;
    private double load;
    private int rpm;

    public Point() {}

    public Point(Instant time) {
        this.time = time;
    }

    public Point(String name) {
        this.name = name;
    }

    public Instant getTime() {
        return time;
    }

    public void setTime(Instant time) {
        this.time = time;
    }

    public String getName() {
        return name;
    }

    public String setName(String name) {
        String before = this.name;
        this.name = name;
        return before;
    }

    public double getxCoord() {
        return xCoord;
    }

    public void setxCoord(double xCoord) {
        this.xCoord = xCoord;
    }

    public double getLoad() {
        return load;
    }

    public boolean load(double threshold) {
        return load > threshold;
    }

    public Point setLoad(double load) {
        this.load = load;
        return this;
    }

    public int rpm() {
        return rpm;
    }

    public void rpm(long rpm) {
        this.rpm = (int) rpm;
    }
}
