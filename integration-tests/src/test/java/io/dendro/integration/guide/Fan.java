package io.dendro.integration.guide;

import io.dendro.annotation.Ignore;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

// region setters
@Timeseries("root.guide.fans.{name}")
class Fan {
    @Timestamp
    Instant time = Instant.EPOCH; // a field that is not private needs neither getter nor setter

    String name = "";
    private int rpm;

    @Ignore
    String remark = ""; // not stored

    int getRpm() {
        return rpm;
    }

    void setRpm(int rpm) { // or rpm(int)
        this.rpm = rpm;
    }
}
// endregion
