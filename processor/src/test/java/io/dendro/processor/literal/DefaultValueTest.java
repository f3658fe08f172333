package io.dendro.processor.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.processor.literal.Parsed.Fault;
import io.dendro.processor.type.JavaType.Maybe;
import io.dendro.processor.type.JavaType.Plain;
import io.dendro.processor.type.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultValueTest {

    @ParameterizedTest
    @CsvSource({
        "BOOLEAN, true, true",
        "BYTE, -128, (byte) -128",
        "BOXED_SHORT, 32767, (short) 32767",
        "INT, -2147483648, -2147483648",
        "INT, +007, 7",
        "LONG, -9223372036854775808, -9223372036854775808L",
        "FLOAT, .5, 0.5f",
        "FLOAT, -Infinity, java.lang.Float.NEGATIVE_INFINITY",
        "BOXED_DOUBLE, 1e3, 1000.0",
        "DOUBLE, -0.0, -0.0",
        "DOUBLE, +Infinity, java.lang.Double.POSITIVE_INFINITY",
        "DOUBLE, NaN, java.lang.Double.NaN",
        "STRING, '', '\"\"'",
        "DATE, 2024-02-29, 'java.time.LocalDate.parse(\"2024-02-29\")'",
        "INSTANT, 2024-01-31T12:00:00+02:00, 'java.time.Instant.parse(\"2024-01-31T10:00:00Z\")'",
    })
    void a_text_becomes_source_of_its_type(Scalar scalar, String text, String source) {
        assertThat(DefaultValue.parse(new Plain(scalar), text).value().map(value -> value.code()
                        .toString()))
                .contains(source);
    }

    @ParameterizedTest
    @CsvSource({
        "BOOLEAN, TRUE, 0",
        "INT, '', 0",
        "INT, 12a, 2",
        "INT, 1_000, 1",
        "INT, '2147483648', 0",
        "LONG, 5L, 1",
        "FLOAT, 1e39, 0",
        "FLOAT, 1.5e, 3",
        "DOUBLE, ' 1', 0",
        "DOUBLE, 0x1p3, 1",
        "DATE, 2024-1-31, 5",
        "INSTANT, 2024-01-31, 10",
    })
    void a_fault_is_shown_where_it_is(Scalar scalar, String text, int position) {
        Parsed<DefaultValue> parsed = DefaultValue.parse(new Plain(scalar), text);

        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.fault().map(Fault::position)).contains(position);
    }

    @ParameterizedTest
    @EnumSource(names = {"BINARY", "OPTIONAL_INT", "OPTIONAL_LONG", "OPTIONAL_DOUBLE"})
    void some_types_have_no_such_values(Scalar scalar) {
        assertThat(DefaultValue.exists(new Plain(scalar))).isFalse();
    }

    @Test
    void nor_has_an_optional() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefaultValue.parse(new Maybe(new Plain(Scalar.STRING)), "text"));
    }
}
