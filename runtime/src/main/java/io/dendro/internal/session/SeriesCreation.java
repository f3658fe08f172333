package io.dendro.internal.session;

import io.dendro.error.SchemaException;
import io.dendro.model.MeasurementSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Creates what devices lack of their series.
 *
 * <p>A device that is new costs least if it is created without a look, one that is there if it is looked at first; what the
 * last one was is the best guess for the next. One look can tell of many. Not thread-safe.
 */
final class SeriesCreation {

    /** One look costs about as much as one creation. */
    private static final int WORTH_A_LOOK = 3;

    private final SeriesRequests requests;
    private final KnownDevices known;
    private final int since;
    private final Map<String, SchemaException> refusals = new LinkedHashMap<>();

    SeriesCreation(SeriesRequests requests, KnownDevices known) {
        this.requests = requests;
        this.known = known;
        this.since = known.deletions();
    }

    /** Those that cannot have theirs, and why. */
    Map<String, SchemaException> refusals() {
        return refusals;
    }

    /** @param devices in the form of the server, each once */
    void create(List<String> devices) {
        List<String> unknown = new ArrayList<>();
        for (String device : devices) {
            if (!known.contains(device)) {
                unknown.add(device);
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        Map<String, List<MeasurementSchema>> lacking = lacking(unknown);
        List<String> doubtful = requests.create(lacking, refusals);
        Map<String, List<MeasurementSchema>> rest = lookedAtEach(doubtful);
        // Where somebody else creates series too, the next rows find out what came of it.
        unknown.removeAll(requests.create(rest, refusals));
        note(unknown, lacking.size() == doubtful.size() && rest.isEmpty());
    }

    private void note(List<String> devices, boolean wereThere) {
        for (String device : devices) {
            if (!refusals.containsKey(device)) {
                known.add(device, since);
            }
        }
        if (wereThere) {
            known.found(devices.get(devices.size() - 1));
        } else {
            known.created();
        }
    }

    /** What the devices lack, or may lack: those that surely have all are left out. */
    private Map<String, List<MeasurementSchema>> lacking(List<String> devices) {
        if (devices.size() >= WORTH_A_LOOK && known.isEnough(requests.worth(devices.size()))) {
            return lookedAt(devices, requests.worth(devices.size()));
        }
        return known.areExpected() ? lookedAtEach(devices) : requests.all(devices);
    }

    private Map<String, List<MeasurementSchema>> lookedAtEach(List<String> devices) {
        Map<String, List<MeasurementSchema>> lacking = new LinkedHashMap<>();
        for (String device : devices) {
            if (!isSeenWithItsLike(device)) {
                lacking.putAll(compared(List.of(device), requests.look(device)));
            }
        }
        return lacking;
    }

    /** Now and then looks at those that are like the device too; returns whether that told that it lacks nothing. */
    private boolean isSeenWithItsLike(String device) {
        int worth = requests.worth(known.toBeSpent());
        Optional<String> neighbour = known.neighbour();
        if (neighbour.isEmpty() || neighbour.get().equals(device) || !known.isEnough(worth)) {
            return false;
        }
        SeriesReview seen = requests.look(List.of(neighbour.get(), device), worth);
        learn(seen);
        boolean isSeen = known.contains(device);
        if (!isSeen && !seen.isWhole()) {
            known.tooShort(worth);
        }
        return isSeen;
    }

    /** Looks at several at once, and at others like them as far as they come along. */
    private Map<String, List<MeasurementSchema>> lookedAt(List<String> devices, int mostSeries) {
        SeriesReview seen = requests.look(devices, mostSeries);
        Map<String, List<MeasurementSchema>> lacking = compared(devices, seen);
        if (!seen.isWhole() && 2 * lacking.size() >= devices.size()) {
            known.tooShort(mostSeries);
        }
        learn(seen);
        return lacking;
    }

    private void learn(SeriesReview seen) {
        for (String device : seen.complete()) {
            known.add(device, since);
        }
    }

    private Map<String, List<MeasurementSchema>> compared(List<String> devices, SeriesReview seen) {
        Map<String, List<MeasurementSchema>> lacking = new LinkedHashMap<>();
        for (String device : devices) {
            try {
                List<MeasurementSchema> missing = seen.missing(device);
                if (!missing.isEmpty()) {
                    lacking.put(device, missing);
                }
            } catch (SchemaException e) {
                refusals.put(device, e);
            }
        }
        return lacking;
    }
}
