import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.bare.{device}")
public record Bare(@Timestamp Instant time, String device, State state) {

    public enum State {
        ON,
        OFF
    }
}
