package io.dendro.integration.guide;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

// region builder
@Timeseries("root.guide.ovens.{name}")
final class Oven {
    @Timestamp
    final Instant time;

    final String name;
    final double heat;

    private Oven(Builder builder) {
        this.time = builder.time;
        this.name = builder.name;
        this.heat = builder.heat;
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder {
        private Instant time = Instant.EPOCH;
        private String name = "";
        private double heat;

        Builder time(Instant time) { // or setTime, or withTime
            this.time = time;
            return this;
        }

        Builder name(String name) {
            this.name = name;
            return this;
        }

        Builder heat(double heat) {
            this.heat = heat;
            return this;
        }

        Oven build() {
            return new Oven(this);
        }
    }
}
// endregion
