package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

@Timeseries("root.factory.{plant}.{line}.{machine}")
public record MachineReading(
        @Timestamp Instant time,
        String plant,
        String line,
        String machine,
        @Measurement(encoding = Encoding.GORILLA) float temperature,
        Double pressure,
        int rpm,
        State state) {

    public enum State {
        RUNNING,
        IDLE,
        FAULT
    }
}
