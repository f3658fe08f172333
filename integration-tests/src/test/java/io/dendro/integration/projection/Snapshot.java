package io.dendro.integration.projection;

import io.dendro.annotation.Projection;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Single rows, with more columns than a tuple has, in an order of its own. */
@Projection(of = Press.class)
public record Snapshot(
        double force,
        int line,
        String plant,
        Instant time,
        @Nullable Integer strokes,
        @Nullable Float heat,
        boolean isClosed,
        Press.@Nullable State state,
        @Nullable Duration uptime,
        @Nullable Integer positionX,
        @Nullable Integer positionY) {

    static Snapshot of(Press press) {
        Press.Position position = press.position();
        return new Snapshot(
                press.force(),
                press.line(),
                press.plant(),
                press.time(),
                press.strokes(),
                press.heat().orElse(null),
                press.isClosed(),
                press.state(),
                press.uptime(),
                position == null ? null : position.x(),
                position == null ? null : position.y());
    }
}
