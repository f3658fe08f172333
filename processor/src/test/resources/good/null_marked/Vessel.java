package demo.marked;

import io.dendro.annotation.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a value can be null is for each class that extends it to say. */
abstract class Vessel<V extends @Nullable Object> {
    @Timestamp
    final Instant time;

    final String name;
    final V level;

    Vessel(Instant time, String name, V level) {
        this.time = time;
        this.name = name;
        this.level = level;
    }
}
