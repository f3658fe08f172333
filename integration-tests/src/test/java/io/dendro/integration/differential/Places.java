package io.dendro.integration.differential;

import static io.dendro.integration.differential.meaning.ObservationMapper.MACHINE;
import static io.dendro.integration.differential.meaning.ObservationMapper.PLANT;

import io.dendro.integration.differential.meaning.Device;
import io.dendro.integration.differential.meaning.Observation;
import io.dendro.query.PathCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where in the tree a question looks.
 *
 * @param isOne whether at one device only
 */
record Places(List<PathCondition<Observation>> dsl, Predicate<Device> meaning, boolean isOne) {

    static Places any(Choices choices) {
        List<PathCondition<Observation>> dsl = new ArrayList<>();
        Predicate<Device> meaning = device -> true;
        if (choices.oneIn(3)) {
            String plant = choices.oneIn(12) ? "nowhere" : choices.of(Observations.PLANTS);
            dsl.add(PLANT.eq(plant));
            meaning = meaning.and(device -> device.plant().equals(plant));
        }
        if (choices.oneIn(3)) {
            List<String> machines = List.of(choices.of(Observations.MACHINES), choices.of(Observations.MACHINES));
            dsl.add(MACHINE.in(machines));
            meaning = meaning.and(device -> machines.contains(device.machine()));
        }
        return new Places(dsl, meaning, false);
    }

    /** One device. */
    static Places one(Choices choices) {
        String plant = choices.of(Observations.PLANTS);
        String machine = choices.of(Observations.MACHINES);
        return new Places(List.of(PLANT.eq(plant), MACHINE.eq(machine)), new Device(plant, machine)::equals, true);
    }

    PathCondition<Observation>[] array() {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array for varargs
        PathCondition<Observation>[] array = dsl.toArray(new PathCondition[0]);
        return array;
    }
}
