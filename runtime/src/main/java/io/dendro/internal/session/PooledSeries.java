package io.dendro.internal.session;

import io.dendro.DeviceSeries;
import io.dendro.error.SchemaException;
import io.dendro.internal.limit.Allowance;
import io.dendro.model.DeviceName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The series that devices of one kind have, created over the connections of a session. */
final class PooledSeries implements DeviceSeries {

    /** So many that what is known of all fits into little memory; others get connections between two lots. */
    private static final int MOST_AT_ONCE = 128;

    private final SessionResources session;
    private final Allowance allowance;
    private final DeviceKind kind;
    private final KnownDevices known;

    /** @param allowance how much time each call has */
    PooledSeries(SessionResources session, Allowance allowance, DeviceKind kind) {
        this.session = session;
        this.allowance = allowance;
        this.kind = kind;
        this.known = session.series().of(kind);
    }

    @Override
    public boolean areKnownOf(String device) {
        return known.contains(device);
    }

    @Override
    public void forget(String device) {
        known.forget(DeviceName.parse(device).text());
    }

    @Override
    public Map<String, SchemaException> createMost(Collection<String> devices) {
        Map<String, String> unknown = new LinkedHashMap<>();
        for (String device : devices) {
            String path = DeviceName.parse(device).text();
            if (!known.contains(path)) {
                unknown.put(device, path);
            }
        }
        return unknown.isEmpty() ? Map.of() : asGiven(unknown, create(new LinkedHashSet<>(unknown.values())));
    }

    private static Map<String, SchemaException> asGiven(
            Map<String, String> paths, Map<String, SchemaException> refusals) {
        Map<String, SchemaException> given = new LinkedHashMap<>();
        for (Map.Entry<String, String> device : paths.entrySet()) {
            SchemaException refusal = refusals.get(device.getValue());
            if (refusal != null) {
                given.put(device.getKey(), refusal);
            }
        }
        return given;
    }

    /**
     * Creates what a device lacks, whatever is known of it.
     *
     * @param device in the form of the server
     */
    void createAnew(String device) {
        known.forget(device);
        SchemaException.throwAny(create(Set.of(device)));
    }

    private Map<String, SchemaException> create(Set<String> devices) {
        kind.alignment().check(kind.columns());
        SeriesCreation creation = new SeriesCreation(new SeriesRequests(session, allowance.begun(), kind), known);
        List<String> all = List.copyOf(devices);
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            creation.create(all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)));
        }
        return creation.refusals();
    }
}
