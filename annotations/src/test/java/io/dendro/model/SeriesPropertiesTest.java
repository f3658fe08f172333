package io.dendro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesPropertiesTest {

    private static final MeasurementSchema LEVEL = MeasurementSchema.of("level", DataType.FLOAT);

    @Test
    void aSchemaHasNoneUnlessItSaysSo() {
        assertThat(LEVEL.properties()).isEqualTo(SeriesProperties.NONE);
    }

    @Test
    void eachIsAddedToTheOthersAndSurvivesAnotherEncoding() {
        MeasurementSchema schema = LEVEL.with(Encoding.RLE)
                .withAlias("height")
                .withMaxPointNumber(3)
                .withDeadBand(0.5, 10, 20)
                .withTag("unit", "m")
                .withTag("place", "roof")
                .withAttribute("maker", "we")
                .with(Encoding.TS_2DIFF)
                .with(Compressor.ZSTD);

        assertThat(schema.properties())
                .isEqualTo(new SeriesProperties(
                        Optional.of("height"),
                        OptionalInt.of(3),
                        Optional.of(new SwingingDoor(0.5, 10, 20)),
                        Map.of("unit", "m", "place", "roof"),
                        Map.of("maker", "we")));
        assertThat(schema.encoding()).isEqualTo(Encoding.TS_2DIFF);
        assertThat(schema.compressor()).isEqualTo(Compressor.ZSTD);
    }

    @Test
    void anAliasIsAName() {
        assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> LEVEL.withAlias("time"));
        assertThat(LEVEL.withAlias("how high?").properties().alias()).contains("how high?");
    }

    @Test
    void aNameDescribesASeriesOnce() {
        MeasurementSchema tagged = LEVEL.withTag("unit", "m").withAttribute("maker", "we");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tagged.withTag("unit", "ft"))
                .withMessageContaining("\"unit\" is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tagged.withAttribute("unit", "ft"))
                .withMessageContaining("\"unit\" is a tag and an attribute");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tagged.withTag("maker", "they"))
                .withMessageContaining("\"maker\" is a tag and an attribute");
    }

    @ParameterizedTest
    @CsvSource({"FLOAT, GORILLA", "DOUBLE, CHIMP", "DOUBLE, PLAIN", "INT32, RLE", "INT64, TS_2DIFF", "STRING, PLAIN"})
    void decimalsAreForEncodingsThatRound(DataType type, Encoding encoding) {
        MeasurementSchema exact = MeasurementSchema.of("level", type).with(encoding);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exact.withMaxPointNumber(2))
                .withMessageStartingWith("Measurement \"level\": " + type + " in " + encoding + " is not rounded");
    }

    @Test
    void decimalsThatWereAskedForForbidAnEncodingThatKeepsAll() {
        MeasurementSchema rounded = LEVEL.with(Encoding.RLE).withMaxPointNumber(2);
        assertThatIllegalArgumentException().isThrownBy(() -> rounded.with(Encoding.GORILLA));
    }

    @ParameterizedTest
    @CsvSource({"FLOAT, 9", "DOUBLE, 18"})
    void moreDecimalsThanTheServerCanCountAreRefused(DataType type, int most) {
        MeasurementSchema rounded = MeasurementSchema.of("level", type).with(Encoding.TS_2DIFF);
        assertThat(rounded.withMaxPointNumber(most).properties().maxPointNumber())
                .hasValue(most);
        assertThat(rounded.withMaxPointNumber(0).properties().maxPointNumber()).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rounded.withMaxPointNumber(most + 1))
                .withMessageContaining("give 0 to " + most);
        assertThatIllegalArgumentException().isThrownBy(() -> rounded.withMaxPointNumber(-1));
    }

    @ParameterizedTest
    @EnumSource
    void onlyNumbersHaveADeadBand(DataType type) {
        MeasurementSchema schema = MeasurementSchema.of("level", type);
        switch (type) {
            case INT32, INT64, FLOAT, DOUBLE ->
                assertThat(schema.withDeadBand(1, 0, SwingingDoor.NO_LIMIT)
                                .properties()
                                .deadBand())
                        .isPresent();
            default ->
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> schema.withDeadBand(1, 0, SwingingDoor.NO_LIMIT))
                        .withMessageContaining(type + " has no dead band");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 5", "-1, 0, 5", "NaN, 0, 5", "Infinity, 0, 5", "1, -1, 5", "1, 5, 5", "1, 6, 5"})
    void aDeadBandThatMeansNothingIsRefused(double deviation, long minMillis, long maxMillis) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SwingingDoor(deviation, minMillis, maxMillis));
    }
}
