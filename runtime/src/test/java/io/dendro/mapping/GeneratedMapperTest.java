package io.dendro.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.Session;
import io.dendro.mapping.lookup.Plant;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class GeneratedMapperTest {

    private static final Session SESSION = (Session) Proxy.newProxyInstance(
            Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                throw new AssertionError("looking up a mapper needs no session");
            });

    @Test
    void aMapperIsFoundByTheNameOfItsEntity() {
        TimeseriesMapper<Plant.Machine> mapper = TimeseriesMapper.of(Plant.Machine.class, SESSION);
        assertThat(mapper.getClass().getSimpleName()).isEqualTo("Plant_MachineMapper");
    }

    @Test
    void withoutAMapperTheSettingsAreNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TimeseriesMapper.of(Plant.Bare.class, SESSION))
                .withMessageStartingWith("there is no io.dendro.mapping.lookup.Plant_BareMapper: either"
                        + " io.dendro.mapping.lookup.Plant$Bare is not annotated with @Timeseries, or it was compiled without"
                        + " Dendro's annotation processor")
                .withMessageContaining("<annotationProcessorPaths>")
                .withMessageContaining("<groupId>io.dendro</groupId><artifactId>dendro-processor</artifactId>")
                .withMessageContaining("annotationProcessor(\"io.dendro:dendro-processor:")
                .withMessageContaining("JDK 23 and later")
                .withMessageContaining("-processor io.dendro.processor.TimeseriesProcessor");
    }

    @Test
    void aMapperOfAnotherVersionIsToldApart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TimeseriesMapper.of(Plant.Stale.class, SESSION))
                .withMessageContaining("Plant_StaleMapper was generated for another version of Dendro")
                .withMessageContaining("compile io.dendro.mapping.lookup.Plant$Stale again")
                .withCauseInstanceOf(NoSuchMethodError.class);
    }

    @Test
    void whatIsWrongWithItsConstantsIsSaid() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TimeseriesMapper.of(Plant.Faulty.class, SESSION))
                .withMessageContaining("Plant_FaultyMapper cannot be used")
                .withMessageContaining("gives the code true to NANOSECONDS and MICROSECONDS")
                .withCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void aClassThatOnlyHasTheNameIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TimeseriesMapper.of(Plant.Other.class, SESSION))
                .withMessageContaining("Plant_OtherMapper is not the mapper of io.dendro.mapping.lookup.Plant$Other");
    }
}
