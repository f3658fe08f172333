package demo.kotlin;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

/** What kapt shows of {@code data class Reading(@Timestamp val time: Instant, val plant: String, ..., var isOpen: Boolean)}. */
@Timeseries("root.kotlin.{plant}")
public final class Reading {
    @Timestamp
    private final Instant time = null;

    private final String plant = null;

    @Measurement(encoding = Encoding.CHIMP)
    private final double load = 0.0;

    private final Double pressure = null;
    private boolean isOpen;

    public Reading(Instant time, String plant, double load, Double pressure, boolean isOpen) {
        super();
    }

    public final Instant getTime() {
        return null;
    }

    public final String getPlant() {
        return null;
    }

    public final double getLoad() {
        return 0.0;
    }

    public final Double getPressure() {
        return null;
    }

    public final boolean isOpen() {
        return false;
    }

    public final void setOpen(boolean isOpen) {}

    public final Instant component1() {
        return null;
    }

    public final Reading copy(Instant time, String plant, double load, Double pressure, boolean isOpen) {
        return null;
    }
}
