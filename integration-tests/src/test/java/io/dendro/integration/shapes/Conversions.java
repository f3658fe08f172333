package io.dendro.integration.shapes;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.EnumStorage;
import io.dendro.annotation.Enumerated;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values that are stored in another form than their Java type suggests. */
final class Conversions {
    private Conversions() {}

    /** Every kind of conversion, each next to a null of its own. */
    @Timeseries("root.it_shapes.conversions.{device}")
    record Converted(
            @Timestamp Instant time,
            String device,
            @Convert(FahrenheitToCelsius.class) double temperature,
            @Convert(CommaSeparated.class) @Nullable List<String> labels,
            @Convert(Decimals.class) @Nullable BigDecimal price,
            @Convert(ByLetter.class) @Nullable State letter,
            @Convert(Hexadecimal.class) @Nullable Long address,
            @Nullable State name,
            @Measurement(type = DataType.TEXT) @Nullable State text,
            @Enumerated(EnumStorage.ORDINAL) @Nullable State ordinal,
            @Enumerated(code = "wireCode") @Nullable State code,
            @Enumerated(code = "letter") State always) {}

    enum State {
        RUNNING(30, "r"),
        IDLE(20, "i"),
        FAULT(10, "f");

        private final int wireCode;
        private final String letter;

        State(int wireCode, String letter) {
            this.wireCode = wireCode;
            this.letter = letter;
        }

        int wireCode() {
            return wireCode;
        }

        String letter() {
            return letter;
        }
    }

    /** Of a primitive. */
    static final class FahrenheitToCelsius implements Converter<Double, Double> {
        @Override
        public Double toStored(Double value) {
            return (value - 32) / 2;
        }

        @Override
        public Double fromStored(Double stored) {
            return stored * 2 + 32;
        }
    }

    /** Of a parameterised type. */
    static final class CommaSeparated implements Converter<List<String>, String> {
        @Override
        public String toStored(List<String> value) {
            return String.join(",", value);
        }

        @Override
        public List<String> fromStored(String stored) {
            return Arrays.asList(stored.split(","));
        }
    }

    /** Of a class that knows nothing of this. */
    static final class Decimals implements Converter<BigDecimal, String> {
        @Override
        public String toStored(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        public BigDecimal fromStored(String stored) {
            return new BigDecimal(stored);
        }
    }

    /** By an enum with one constant. */
    enum ByLetter implements Converter<State, String> {
        INSTANCE;

        @Override
        public String toStored(State value) {
            return value.letter().toUpperCase(Locale.ROOT);
        }

        @Override
        public State fromStored(String stored) {
            return Arrays.stream(State.values())
                    .filter(state -> toStored(state).equals(stored))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** To another type than the Java type's own. */
    static final class Hexadecimal implements Converter<Long, String> {
        @Override
        public String toStored(Long value) {
            return Long.toHexString(value);
        }

        @Override
        public Long fromStored(String stored) {
            return Long.parseUnsignedLong(stored, 16);
        }
    }
}
