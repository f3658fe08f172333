package io.dendro.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.TimePrecision;
import io.dendro.internal.message.Thrift;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.SwingingDoor;
import io.dendro.thrift.TSCreateAlignedTimeseriesReq;
import io.dendro.thrift.TSCreateMultiTimeseriesReq;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesCreationTest {

    private static final MeasurementSchema LEVEL = MeasurementSchema.of("level", DataType.DOUBLE);
    private static final MeasurementSchema COUNT = MeasurementSchema.of("a count", DataType.INT32);

    private static TSCreateMultiTimeseriesReq separate(TimePrecision precision, MeasurementSchema... columns) {
        return new SeriesCreation(1, PlacedSeries.of("root.d", List.of(columns)))
                .separate(new StorageProperties(precision));
    }

    private static TSCreateAlignedTimeseriesReq aligned(MeasurementSchema... columns) {
        return Thrift.received(
                new SeriesCreation(1, PlacedSeries.of("root.d", List.of(columns))), new TSCreateAlignedTimeseriesReq());
    }

    @Test
    void plainSeriesMakeAPlainRequest() {
        TSCreateMultiTimeseriesReq request = separate(TimePrecision.MILLISECONDS, LEVEL, COUNT);
        assertThat(request.getPaths()).containsExactly("root.d.`level`", "root.d.`a count`");
        assertThat(request.isSetPropsList()).isFalse();
        assertThat(request.isSetTagsList()).isFalse();
        assertThat(request.isSetAttributesList()).isFalse();
        assertThat(request.isSetMeasurementAliasList()).isFalse();

        TSCreateAlignedTimeseriesReq aligned = aligned(LEVEL, COUNT);
        assertThat(aligned.getSessionId()).isEqualTo(1);
        assertThat(aligned.getPrefixPath()).isEqualTo("root.d");
        assertThat(aligned.getMeasurements()).containsExactly("`level`", "`a count`");
        assertThat(aligned.getDataTypes()).containsExactly(4, 1);
        assertThat(aligned.getEncodings()).hasSize(2);
        assertThat(aligned.getCompressors()).hasSize(2);
        assertThat(aligned.isSetAttributesList()).isFalse();
        assertThat(aligned.isSetTagsList()).isFalse();
        assertThat(aligned.isSetMeasurementAlias()).isFalse();
    }

    @Test
    void listsAreParallelToTheSeries() {
        TSCreateMultiTimeseriesReq request = separate(
                TimePrecision.MILLISECONDS,
                COUNT.withAlias("n"),
                LEVEL.with(Encoding.RLE)
                        .withAlias("how high")
                        .withTag("unit", "m")
                        .withMaxPointNumber(4));
        assertThat(request.getMeasurementAliasList()).containsExactly("n", "`how high`");
        assertThat(request.getTagsList()).containsExactly(Map.of(), Map.of("unit", "m"));
        assertThat(request.getPropsList()).containsExactly(Map.of(), Map.of("MAX_POINT_NUMBER", "4"));
        assertThat(request.isSetAttributesList()).isFalse();
    }

    @Test
    void theSameIsSaidOfAnAlignedDevice() {
        TSCreateAlignedTimeseriesReq request = aligned(
                COUNT.withAlias("n"),
                LEVEL.with(Encoding.RLE)
                        .withAlias("how high")
                        .withTag("unit", "m")
                        .withAttribute("by", "float"));
        assertThat(request.getMeasurementAlias()).containsExactly("n", "`how high`");
        assertThat(request.getEncodings().get(1)).isEqualTo(Encoding.RLE.code());
        assertThat(request.getTagsList()).containsExactly(Map.of(), Map.of("unit", "m"));
        assertThat(request.getAttributesList()).containsExactly(Map.of(), Map.of("by", "float"));
    }

    @ParameterizedTest
    @CsvSource({"MILLISECONDS, 250, 60000", "MICROSECONDS, 250000, 60000000", "NANOSECONDS, 250000000, 60000000000"})
    void timesOfADeadBandAreInTheServersPrecision(TimePrecision precision, String least, String greatest) {
        assertThat(separate(precision, LEVEL.withDeadBand(0.5, 250, 60_000)).getPropsList())
                .containsExactly(
                        Map.of("LOSS", "sdt", "COMPDEV", "0.5", "COMPMINTIME", least, "COMPMAXTIME", greatest));
    }

    @Test
    void timesThatADeadBandDoesNotHaveAreLeftOut() {
        assertThat(separate(TimePrecision.NANOSECONDS, LEVEL.withDeadBand(2, 0, SwingingDoor.NO_LIMIT))
                        .getPropsList())
                .containsExactly(Map.of("LOSS", "sdt", "COMPDEV", "2.0"));
    }
}
