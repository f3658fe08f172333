package demo;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.Embedded;
import io.dendro.annotation.Enumerated;
import io.dendro.annotation.Ignore;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
    @Timestamp
    Instant time;

    String machine;
    private double load;

    @Convert(Address.class)
    URI source;

    @Enumerated(code = "letter")
    State state;

    @Embedded
    Position position;

    @Ignore
    double unit;

    Reading() throws IOException, IllegalStateException {}
//  ^ ERROR D0127: constructor Reading() throws IOException, and the mapper that calls it can do nothing about it; catch it there, or leave out the component with @Ignore

    double getLoad() throws IOException {
//         ^ ERROR D0127: Reading.getLoad() throws IOException, and the mapper that calls it can do nothing about it; catch it there, or leave out the component with @Ignore
        return load;
    }

    void setLoad(double load) throws IOException, InterruptedException {
//       ^ ERROR D0127: Reading.setLoad(load) throws IOException, InterruptedException, and the mapper that calls it can do nothing about it; catch it there, or leave out the component with @Ignore
        this.load = load;
    }

    @Measurement
    double relativeLoad() throws IOException {
//         ^ ERROR D0127: Reading.relativeLoad() throws IOException, and the mapper that calls it can do nothing about it; catch it there, or leave out the component with @Ignore
        return load / 100;
    }

    double getUnit() throws IOException {
        return unit;
    }

    enum State {
        ON,
        OFF;

        String letter() throws IOException {
//             ^ ERROR D0127: State.letter() throws IOException, and the mapper that calls it can do nothing about it; catch it there, or leave out the component with @Ignore
            return name().substring(0, 1);
        }
    }

    static class Address implements Converter<URI, String> {
        Address() throws Exception {}
//      ^ ERROR D0127: constructor Address() throws Exception, and the mapper that calls it can do nothing about it; catch it there, or leave out the component with @Ignore

        @Override
        public String toStored(URI value) {
            return value.toString();
        }

        @Override
        public URI fromStored(String stored) {
            return URI.create(stored);
        }
    }

    static class Position {
        final double x;

        Position(double x) throws IOException {
//      ^ ERROR D0127: constructor Position(x) throws IOException, and the mapper that calls it can do nothing about it; catch it there, or leave out the component with @Ignore
            this.x = x;
        }
    }
}

@Timeseries("root.press.{machine}")
class Press {
    @Timestamp
    final Instant time;

    final String machine;
    final double load;

    private Press(Builder builder) {
        this.time = builder.time;
        this.machine = builder.machine;
        this.load = builder.load;
    }

    static Builder builder() throws IOException {
//                 ^ ERROR D0127: Press.builder() throws IOException, and the mapper that calls it can do nothing about it; catch it there, or leave out the component with @Ignore
        return new Builder();
    }

    static class Builder {
        private Instant time;
        private String machine;
        private double load;

        Builder time(Instant time) {
            this.time = time;
            return this;
        }

        Builder machine(String machine) {
            this.machine = machine;
            return this;
        }

        Builder load(double load) throws IOException {
//              ^ ERROR D0127: Builder.load(load) throws IOException, and the mapper that calls it can do nothing about it; catch it there, or leave out the component with @Ignore
            this.load = load;
            return this;
        }

        Press build() throws IOException {
//            ^ ERROR D0127: Builder.build() throws IOException, and the mapper that calls it can do nothing about it; catch it there, or leave out the component with @Ignore
            return new Press(this);
        }
    }
}
