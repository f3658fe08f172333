package io.dendro.integration.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.Session;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.testing.junit.IoTDBTest;
import org.junit.jupiter.api.Test;

/** Mappers as the processor generated them for the tests of this module. */
@IoTDBTest
class MapperLookupTest {

    @Test
    void theGeneratedMapperIsFound(Session session) {
        assertThat(TimeseriesMapper.of(Reading.class, session)).isInstanceOf(ReadingMapper.class);
    }

    @Test
    void aClassWithoutAnnotationIsToldSo(Session session) {
        assertThatIllegalStateException()
                .isThrownBy(() -> TimeseriesMapper.of(Gauge.State.class, session))
                .withMessageStartingWith("there is no io.dendro.integration.declared.Gauge_StateMapper")
                .withMessageContaining("is not annotated with @Timeseries");
    }
}
