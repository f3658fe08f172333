package demo.classes;

import io.dendro.annotation.Ignore;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

/** Getters and setters; one annotation stands on a getter, and one property is left out. */
@Timeseries("root.plant.{machine}.bean")
public class Bean {
    private static int count;

    @Timestamp
    private Instant time;

    private String machine;
    private double load;
    private Boolean isOpen;
    private boolean running;

    @Ignore
    private String note;

    private transient int hash;

    public Instant getTime() {
        return time;
    }

    public void setTime(Instant time) {
        this.time = time;
    }

    public String getMachine() {
        return machine;
    }

    public void setMachine(String machine) {
        this.machine = machine;
    }

    @Measurement(encoding = Encoding.CHIMP)
    public double getLoad() {
        return load;
    }

    public void setLoad(double load) {
        this.load = load;
        this.hash = count++;
    }

    public Boolean isOpen() {
        return isOpen;
    }

    public void setOpen(Boolean isOpen) {
        this.isOpen = isOpen;
    }

    public boolean isRunning() {
        return running;
    }

    public void setRunning(boolean running) {
        this.running = running;
    }

    public String getNote() {
        return note + hash;
    }
}
