package io.dendro.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "temperature, temperature, TEMPERATURE",
        "meanTemperature, mean_temperature, MEAN_TEMPERATURE",
        "plantID, plant_id, PLANT_ID",
        "httpURLPath, http_url_path, HTTP_URL_PATH",
        "sensor2Value, sensor2_value, SENSOR2_VALUE",
        "x1, x1, X1",
        "already_snake, already_snake, ALREADY_SNAKE",
        "aB, a_b, A_B",
        "öffnungÜber, öffnung_über, ÖFFNUNG_ÜBER"
    })
    void writesTheNameInItsManner(String component, String snake, String upperSnake) {
        assertThat(Naming.IDENTITY.apply(component)).isEqualTo(component);
        assertThat(Naming.SNAKE_CASE.apply(component)).isEqualTo(snake);
        assertThat(Naming.UPPER_SNAKE_CASE.apply(component)).isEqualTo(upperSnake);
    }
}
