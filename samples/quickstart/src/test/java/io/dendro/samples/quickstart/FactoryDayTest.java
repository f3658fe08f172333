package io.dendro.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactoryDayTest {
    private static final FactoryDay DAY = new FactoryDay(10, Duration.ofMinutes(7));

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 420, 3_599, 3_600})
    void announcesAsManyRowsAsItHas(int interval) {
        FactoryDay day = new FactoryDay(1, Duration.ofSeconds(interval));

        assertThat(day.between(FactoryDay.START, FactoryDay.END)).hasSize(Math.toIntExact(day.rows()));
    }

    @Test
    void isTheSumOfItsHours() {
        List<MachineReading> hours = new java.util.ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            hours.addAll(DAY.between(
                    FactoryDay.START.plus(Duration.ofHours(hour)), FactoryDay.START.plus(Duration.ofHours(hour + 1))));
        }

        assertThat(hours).isEqualTo(DAY.between(FactoryDay.START, FactoryDay.END));
    }

    @Test
    void hasOneReadingOfEachMachineAtEachMoment() {
        List<MachineReading> readings = DAY.between(FactoryDay.START, FactoryDay.END);

        Set<List<Object>> keys = new HashSet<>();
        readings.forEach(reading -> keys.add(List.of(reading.time(), reading.machine())));
        assertThat(keys).hasSameSizeAs(readings);
        assertThat(readings).extracting(MachineReading::machine).contains("m1", "m10");
    }

    @Test
    void showsAllStatesAndMissingPressures() {
        List<MachineReading> readings = DAY.between(FactoryDay.START, FactoryDay.END);

        assertThat(readings).extracting(MachineReading::state).contains(MachineReading.State.values());
        assertThat(readings).extracting(MachineReading::pressure).containsNull();
        assertThat(readings).anyMatch(reading -> reading.temperature() > 80);
    }
}
