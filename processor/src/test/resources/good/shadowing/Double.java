package demo.shadowing;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** A package with classes of its own for names that mean something else everywhere. */
@Timeseries("root.shadow.{name}")
public record Double(@Timestamp Instant time, java.lang.String name, double load, java.lang.Integer rpm, String kind) {}
