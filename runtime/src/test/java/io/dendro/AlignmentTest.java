package io.dendro;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.SwingingDoor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlignmentTest {

    private static final MeasurementSchema LEVEL = MeasurementSchema.of("level", DataType.DOUBLE);
    private static final MeasurementSchema COUNT = MeasurementSchema.of("count", DataType.INT32);

    @Test
    void alignedDevicesHaveNoDeadBandAndNoDecimalsOfTheirOwn() {
        MeasurementSchema damped = LEVEL.withDeadBand(1, 0, SwingingDoor.NO_LIMIT);
        MeasurementSchema rounded = LEVEL.with(Encoding.RLE).withMaxPointNumber(3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alignment.ALIGNED.check(List.of(COUNT, damped)))
                .withMessageContaining("measurement level has a dead band")
                .withMessageContaining("declare the device not aligned");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alignment.ALIGNED.check(List.of(rounded, COUNT)))
                .withMessageContaining("measurement level has a maxPointNumber");
        assertThatNoException().isThrownBy(() -> Alignment.NON_ALIGNED.check(List.of(damped, COUNT)));
        assertThatNoException().isThrownBy(() -> Alignment.NON_ALIGNED.check(List.of(rounded, COUNT)));
    }

    @ParameterizedTest
    @EnumSource
    void oneNameMeansOneSeries(Alignment alignment) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> alignment.check(List.of(LEVEL.withAlias("count"), COUNT)))
                .withMessageContaining("alias count of measurement level also means measurement count");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> alignment.check(List.of(LEVEL.withAlias("x"), COUNT.withAlias("x"))))
                .withMessageContaining("alias x");
        assertThatNoException()
                .isThrownBy(() -> alignment.check(List.of(LEVEL.withAlias("height"), COUNT.withAlias("number"))));
        assertThatNoException().isThrownBy(() -> alignment.check(List.of(LEVEL.withAlias("level"), COUNT)));
    }
}
