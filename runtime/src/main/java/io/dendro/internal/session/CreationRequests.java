package io.dendro.internal.session;

import io.dendro.Alignment;
import io.dendro.error.SchemaException;
import io.dendro.internal.limit.Allowance;
import io.dendro.internal.observation.Observation;
import io.dendro.internal.rpc.Command;
import io.dendro.internal.rpc.SeriesCommands;
import io.dendro.internal.session.SpreadCommands.Outcome;
import io.dendro.model.MeasurementSchema;
import io.dendro.observation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Creations of series that do not exist, most likely. Of devices that are not aligned, several fit into a request.
 *
 * @param allowance how much time all of them together have
 * @param lacking what is to be created, by device; all with an alias, or all without
 */
record CreationRequests(
        SessionResources session, Allowance allowance, DeviceKind kind, Map<String, List<MeasurementSchema>> lacking) {

    /** Enough that a request's own cost is little for each, and few enough that several connections have work. */
    private static final int MOST_TOGETHER = 16;

    /**
     * Makes them.
     *
     * @param refusals gets the devices that cannot have theirs
     * @return the devices of which some exist: a request that names one of those may have created none of the others
     */
    List<String> create(Map<String, SchemaException> refusals) {
        List<String> devices = List.copyOf(lacking.keySet());
        return kind.alignment() == Alignment.NON_ALIGNED && devices.size() > 1
                ? eachAlone(unclear(devices), refusals)
                : eachAlone(devices, refusals);
    }

    /** Makes them in requests of several; returns the devices of those that failed: of which of these is not known. */
    private List<String> unclear(List<String> devices) {
        List<List<String>> lots = new ArrayList<>();
        for (int from = 0; from < devices.size(); from += MOST_TOGETHER) {
            lots.add(devices.subList(from, Math.min(devices.size(), from + MOST_TOGETHER)));
        }
        List<String> unclear = new ArrayList<>();
        List<Outcome<Boolean>> outcomes = made(lots);
        for (int i = 0; i < lots.size(); i++) {
            if (!Boolean.TRUE.equals(outcomes.get(i).value())) {
                unclear.addAll(lots.get(i));
            }
        }
        return unclear;
    }

    private List<String> eachAlone(List<String> devices, Map<String, SchemaException> refusals) {
        List<String> doubtful = new ArrayList<>();
        List<List<String>> lots = new ArrayList<>();
        for (String device : devices) {
            lots.add(List.of(device));
        }
        List<Outcome<Boolean>> outcomes = made(lots);
        for (int i = 0; i < devices.size(); i++) {
            Outcome<Boolean> outcome = outcomes.get(i);
            if (outcome.refusal() != null) {
                refusals.put(devices.get(i), outcome.refusal());
            } else if (!Boolean.TRUE.equals(outcome.value())) {
                doubtful.add(devices.get(i));
            }
        }
        return doubtful;
    }

    private List<Outcome<Boolean>> made(List<List<String>> lots) {
        if (lots.isEmpty()) {
            return List.of();
        }
        List<Command<Boolean>> commands = new ArrayList<>();
        for (List<String> devices : lots) {
            commands.add(command(devices));
        }
        Observation observation = session.observers().begin(Operation.SCHEMA);
        return observation.whole(new SpreadCommands<>(session.begin(allowance, observation), commands));
    }

    private Command<Boolean> command(List<String> devices) {
        Map<String, List<MeasurementSchema>> parts = new LinkedHashMap<>();
        for (String device : devices) {
            parts.put(device, lacking.getOrDefault(device, List.of()));
        }
        return SeriesCommands.createMissing(parts, kind.alignment(), session.precision());
    }
}
