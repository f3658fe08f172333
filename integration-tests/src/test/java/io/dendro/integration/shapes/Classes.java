package io.dendro.integration.shapes;

import io.dendro.annotation.Ignore;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The ways to write a class that is no record. */
final class Classes {
    private static final String ROOT = "root.it_shapes.classes.";

    private Classes() {}

    /** A record that only its package knows. */
    @Timeseries(ROOT + "hidden.{machine}")
    record Hidden(@Timestamp Instant time, String machine, double load, @Nullable Integer rpm) {}

    /** Fields and nothing else; the class has no name outside its package. */
    @Timeseries(ROOT + "fields.{machine}")
    static class Fields {
        @Timestamp
        Instant time = Instant.EPOCH;

        String machine = "";
        double load;
        public @Nullable Integer rpm;

        static Fields of(Instant time, double load, @Nullable Integer rpm) {
            Fields fields = new Fields();
            fields.time = time;
            fields.machine = "m-1";
            fields.load = load;
            fields.rpm = rpm;
            return fields;
        }
    }

    /** Getters and setters, an annotation on a getter, and a property that is left out. */
    @Timeseries(value = ROOT + "beans.{machine}", aligned = false)
    public static class Bean {
        @Timestamp
        private Instant time = Instant.EPOCH;

        private String machine = "";
        private double load;
        private @Nullable Integer rpm;
        private boolean running;

        @Ignore
        private String note = "";

        static Bean of(Instant time, double load, @Nullable Integer rpm) {
            Bean bean = new Bean();
            bean.setTime(time);
            bean.setMachine("m.1");
            bean.setLoad(load);
            bean.setRpm(rpm);
            bean.setRunning(rpm != null);
            return bean;
        }

        public Instant getTime() {
            return time;
        }

        public void setTime(Instant time) {
            this.time = time;
        }

        public String getMachine() {
            return machine;
        }

        public void setMachine(String machine) {
            this.machine = machine;
        }

        @Measurement(value = "load-factor", encoding = Encoding.CHIMP)
        public double getLoad() {
            return load;
        }

        public void setLoad(double load) {
            this.load = load;
        }

        public @Nullable Integer getRpm() {
            return rpm;
        }

        public void setRpm(@Nullable Integer rpm) {
            this.rpm = rpm;
        }

        public boolean isRunning() {
            return running;
        }

        public void setRunning(boolean running) {
            this.running = running;
        }

        public String getNote() {
            return note;
        }
    }

    /** A constructor that takes all in an order of its own, with components of one type next to each other. */
    @Timeseries(ROOT + "immutable.{plant}.{machine}")
    static final class Immutable {
        @Timestamp
        private final Instant time;

        private final String plant;
        private final String machine;
        private final double load;
        private final double limit;
        private final @Nullable Integer rpm;

        Immutable(@Nullable Integer rpm, double limit, double load, String machine, String plant, Instant time) {
            this.time = time;
            this.plant = plant;
            this.machine = machine;
            this.load = load;
            this.limit = limit;
            this.rpm = rpm;
        }

        Instant time() {
            return time;
        }

        String plant() {
            return plant;
        }

        String machine() {
            return machine;
        }

        double load() {
            return load;
        }

        double limit() {
            return limit;
        }

        @Nullable
        Integer rpm() {
            return rpm;
        }
    }

    /** A builder by convention, with all three ways to name its methods. */
    @Timeseries(ROOT + "built.{machine}")
    static final class Built {
        @Timestamp
        final Instant time;

        final String machine;
        final double load;
        final @Nullable String note;

        private Built(Builder builder) {
            this.time = builder.time;
            this.machine = builder.machine;
            this.load = builder.load;
            this.note = builder.note;
        }

        static Builder builder() {
            return new Builder();
        }

        static final class Builder {
            private Instant time = Instant.EPOCH;
            private String machine = "";
            private double load;
            private @Nullable String note;

            Builder time(Instant time) {
                this.time = time;
                return this;
            }

            Builder setMachine(String machine) {
                this.machine = machine;
                return this;
            }

            Builder withLoad(double load) {
                this.load = load;
                return this;
            }

            Builder note(@Nullable String note) {
                this.note = note;
                return this;
            }

            Built build() {
                return new Built(this);
            }
        }
    }

    /** What identifies a row comes by the constructor, the rest by setters. */
    @Timeseries(ROOT + "mixed.{machine}")
    static class Mixed {
        @Timestamp
        private final Instant time;

        private final String name;
        private double load;

        @Nullable
        Integer rpm;

        Mixed(Instant time, String name) {
            this.time = time;
            this.name = name;
        }

        static Mixed of(Instant time, double load, @Nullable Integer rpm) {
            Mixed mixed = new Mixed(time, "m1").load(load);
            mixed.rpm = rpm;
            return mixed;
        }

        Instant getTime() {
            return time;
        }

        @PathNode("machine")
        String getName() {
            return name;
        }

        double load() {
            return load;
        }

        Mixed load(double load) {
            this.load = load;
            return this;
        }
    }
}
