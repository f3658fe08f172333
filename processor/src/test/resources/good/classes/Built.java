package demo.classes;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

/** A builder by convention. */
@Timeseries("root.plant.{machine}.built")
public final class Built {
    @Timestamp
    public final Instant time;

    public final String machine;
    public final double load;

    private Built(Builder builder) {
        this.time = builder.time;
        this.machine = builder.machine;
        this.load = builder.load;
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder {
        private Instant time;
        private String machine;
        private double load;

        public Builder time(Instant time) {
            this.time = time;
            return this;
        }

        public Builder setMachine(String machine) {
            this.machine = machine;
            return this;
        }

        public Builder withLoad(double load) {
            this.load = load;
            return this;
        }

        public Built build() {
            return new Built(this);
        }
    }
}
