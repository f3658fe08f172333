package io.dendro.processor.literal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.processor.literal.Parsed.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDurationTest {

    @ParameterizedTest
    @CsvSource({
        "1ms, 1",
        "10s, 10000",
        "2m, 120000",
        "1h, 3600000",
        "30d, 2592000000",
        "2w, 1209600000",
        "9223372036854775807ms, 9223372036854775807",
    })
    void a_number_and_a_unit_are_a_duration(String text, long millis) {
        assertThat(WrittenDuration.parse(text).value().map(WrittenDuration::millis))
                .contains(millis);
        assertThat(WrittenDuration.parse(text).value().map(WrittenDuration::text))
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "d, 0",
        "-1d, 0",
        "30, 2",
        "30D, 2",
        "30 d, 2",
        "1y, 1",
        "1d2h, 1",
        "0s, 0",
        "9223372036854775808ms, 0",
        "9223372036854775807s, 0",
    })
    void a_fault_is_shown_where_it_is(String text, int position) {
        Parsed<WrittenDuration> parsed = WrittenDuration.parse(text);

        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.fault().map(Fault::position)).contains(position);
    }
}
