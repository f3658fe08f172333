package io.dendro.integration.guide;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

/** Entities with supertypes. */
final class Presses {
    private Presses() {}

    // region supertypes
    interface Hot {
        @Measurement(encoding = Encoding.CHIMP) // for all who implement it
        double temperature();
    }

    abstract static class Machine<V> { // its fields are components of each subclass
        @Timestamp
        Instant time = Instant.EPOCH;

        String name = "";
        V value;

        Machine(V value) {
            this.value = value;
        }
    }

    @Timeseries("root.guide.presses.{name}")
    static final class Press extends Machine<Double> implements Hot { // value is a DOUBLE
        double temperature;

        Press(Double value) {
            super(value);
        }

        @Override
        public double temperature() {
            return temperature;
        }
    }

    @Timeseries("root.guide.gates.{name}")
    static final class Gate extends Machine<Boolean> { // value is a BOOLEAN
        Gate(Boolean value) {
            super(value);
        }
    }
    // endregion
}
