package io.dendro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MeasurementSchemaTest {

    @Test
    void resolvesTheDefaultsOfItsType() {
        MeasurementSchema schema = MeasurementSchema.of("temperature", DataType.FLOAT);
        assertThat(schema.encoding()).isEqualTo(Encoding.GORILLA);
        assertThat(schema.compressor()).isEqualTo(Compressor.LZ4);
        assertThat(schema)
                .isEqualTo(MeasurementSchema.of("temperature", DataType.FLOAT, Encoding.GORILLA, Compressor.LZ4))
                .isEqualTo(MeasurementSchema.of("temperature", DataType.FLOAT, Encoding.GORILLA));
    }

    @Test
    void changesOneThingAtATime() {
        MeasurementSchema schema = MeasurementSchema.of("temperature", DataType.FLOAT);
        assertThat(schema.with(Encoding.CHIMP).with(Compressor.ZSTD))
                .isEqualTo(MeasurementSchema.of("temperature", DataType.FLOAT, Encoding.CHIMP, Compressor.ZSTD));
        assertThat(schema.with(Encoding.CHIMP).with(Encoding.DEFAULT)).isEqualTo(schema);
    }

    @Test
    void acceptsAnEncodingThatRounds() {
        assertThat(MeasurementSchema.of("t", DataType.DOUBLE).with(Encoding.RLE).encoding())
                .isEqualTo(Encoding.RLE);
    }

    @Test
    void refusesAnEncodingThatDoesNotFitOrCorrupts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasurementSchema.of("state", DataType.STRING).with(Encoding.GORILLA))
                .withMessage(
                        "Measurement \"state\": STRING cannot be stored as GORILLA; it can be stored as PLAIN, DICTIONARY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasurementSchema.of("t", DataType.FLOAT).with(Encoding.SPRINTZ))
                .withMessageContaining("wrong signs");
    }

    @Test
    void refusesANameThatIsNotLegal() {
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> MeasurementSchema.of("Time", DataType.FLOAT))
                .withMessageContaining("time column");
    }
}
