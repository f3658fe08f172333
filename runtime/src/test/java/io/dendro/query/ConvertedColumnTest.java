package io.dendro.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.annotation.Converter;
import io.dendro.error.MappingException;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvertedColumnTest {

    private record Celsius(double degrees) {}

    private static final Converter<Celsius, Double> FAHRENHEIT = new Converter<>() {
        @Override
        public Double toStored(Celsius value) {
            if (value.degrees() < -273.15) {
                throw new IllegalArgumentException("colder than cold");
            }
            return value.degrees() * 2 + 30;
        }

        @Override
        public Celsius fromStored(Double stored) {
            return new Celsius((stored - 30) / 2);
        }
    };

    private static final ConvertedColumn<Reading, Celsius, NumberColumn<Reading, Double>> OUTSIDE = ConvertedColumn.of(
            NumberColumn.ofDouble("outside", MeasurementSchema.of("out side", DataType.DOUBLE)), FAHRENHEIT);

    private static final ConvertedColumn<Reading, String, TextColumn<Reading>> REVERSED = ConvertedColumn.of(
            TextColumn.of("reversed", MeasurementSchema.of("reversed", DataType.STRING)), new Converter<>() {
                @Override
                public String toStored(String value) {
                    return new StringBuilder(value).reverse().toString();
                }

                @Override
                public String fromStored(String stored) {
                    return toStored(stored);
                }
            });

    @Test
    void conditionsCompareWithTheStoredForm() {
        assertThat(Reading.where(OUTSIDE.eq(new Celsius(10)))).isEqualTo("`out side` = 50.0");
        assertThat(Reading.where(OUTSIDE.ne(new Celsius(10)))).isEqualTo("`out side` != 50.0");
        assertThat(Reading.where(OUTSIDE.in(new Celsius(0), new Celsius(1)))).isEqualTo("`out side` IN (30.0, 32.0)");
        assertThat(Reading.where(OUTSIDE.isNull())).isEqualTo("`out side` IS NULL");
        assertThat(Reading.where(REVERSED.eq("x'y"))).isEqualTo("reversed IN ('y''x')");
        assertThat(Reading.where(REVERSED.in(List.of()))).isEqualTo("(nothing)");
    }

    @Test
    void theStoredColumnOffersTheRest() {
        assertThat(Reading.where(OUTSIDE.stored().gt(3.0))).isEqualTo("`out side` > 3.0");
        assertThat(OUTSIDE.stored().max()).hasToString("max_value(`out side`)");
        assertThat(REVERSED.stored().asc()).hasToString("reversed ASC");
    }

    @Test
    void aConverterThatFailsIsNamedByItsComponent() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> OUTSIDE.eq(new Celsius(-300)))
                .withMessage(
                        "component outside: its converter cannot store 'Celsius[degrees=-300.0]': colder than cold")
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void nullIsRefusedByTheNameOfTheColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OUTSIDE.eq(null))
                .withMessageContaining("column outside is compared with null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVERSED.in("a", null))
                .withMessageContaining("column reversed");
    }
}
