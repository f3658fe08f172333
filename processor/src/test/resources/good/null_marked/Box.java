package demo.marked;

import io.dendro.annotation.Timeseries;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Timeseries("root.boxes.{name}")
final class Box extends Vessel<@Nullable Integer> {
    Box(Instant time, String name, @Nullable Integer level) {
        super(time, name, level);
    }
}
