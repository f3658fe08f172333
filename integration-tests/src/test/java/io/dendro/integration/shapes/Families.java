package io.dendro.integration.shapes;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Entities that share what they are made of: by a class, a type parameter, an interface or a template. */
final class Families {
    private static final String ROOT = "root.it_shapes.families.";

    private Families() {}

    /** How a component is stored, said once for all who have it. */
    interface Hot {
        @Measurement(value = "temp-c", encoding = Encoding.CHIMP)
        double temperature();
    }

    /** No entity itself: mapped with each class that extends it. */
    abstract static class Machine<V> implements Hot {
        @Timestamp
        private final Instant time;

        private final String plant;
        private final @Nullable V value;
        private double temperature;

        Machine(Instant time, String plant, @Nullable V value) {
            this.time = time;
            this.plant = plant;
            this.value = value;
        }

        public Instant time() {
            return time;
        }

        public String plant() {
            return plant;
        }

        public @Nullable V value() {
            return value;
        }

        @Override
        public double temperature() {
            return temperature;
        }

        void setTemperature(double temperature) {
            this.temperature = temperature;
        }
    }

    /** The type of the value is a number here. */
    @Timeseries(ROOT + "machines.{plant}.boiler")
    static final class Boiler extends Machine<Double> {
        @Nullable
        String name;

        Boiler(Instant time, String plant, @Nullable Double value) {
            super(time, plant, value);
        }

        static Boiler of(Instant time, @Nullable Double value, @Nullable String name) {
            Boiler boiler = new Boiler(time, "berlin", value);
            boiler.setTemperature(90.5);
            boiler.name = name;
            return boiler;
        }
    }

    /** The type of the value is a text here, and the template another. */
    @Timeseries(value = ROOT + "machines.{plant}.pump", aligned = false)
    static final class Pump extends Machine<String> {
        private final boolean open;

        Pump(boolean open, Instant time, String plant, @Nullable String value) {
            super(time, plant, value);
            this.open = open;
        }

        boolean isOpen() {
            return open;
        }
    }

    /** Two entities of one template: each reads the measurements that it has. */
    sealed interface Oven extends Hot {
        @Timeseries(ROOT + "oven.{name}")
        @SuppressWarnings("dendro:D0807")
        record Small(@Timestamp Instant time, String name, double temperature) implements Oven {}

        @Timeseries(ROOT + "oven.{name}")
        @SuppressWarnings("dendro:D0807")
        record Large(@Timestamp Instant time, String name, double temperature, @Nullable Integer doors)
                implements Oven {}
    }
}
