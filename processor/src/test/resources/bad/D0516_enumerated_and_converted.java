package demo;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.EnumStorage;
import io.dendro.annotation.Enumerated;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Convert(Flag.class) @Enumerated(EnumStorage.ORDINAL) State state) {}
//                           ^ ERROR D0516: @Convert and @Enumerated both say how 'state' is stored; remove one of them

enum State {
    ON,
    OFF
}

final class Flag implements Converter<State, Boolean> {
    @Override
    public Boolean toStored(State value) {
        return value == State.ON;
    }

    @Override
    public State fromStored(Boolean stored) {
        return stored ? State.ON : State.OFF;
    }
}
