package io.dendro.internal.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Which devices of a session have their series, as far as is known. Thread-safe. */
final class KnownSeries {

    /** Whoever has more kinds of devices learns of some again. */
    private static final int MOST_KINDS = 1_000;

    private final Map<DeviceKind, KnownDevices> kinds = new ConcurrentHashMap<>();
    private final AtomicInteger deletions = new AtomicInteger();

    KnownDevices of(DeviceKind kind) {
        if (kinds.size() >= MOST_KINDS) {
            kinds.clear();
        }
        KnownDevices known = kinds.get(kind);
        if (known != null) {
            return known;
        }
        KnownDevices added = new KnownDevices(deletions);
        KnownDevices other = kinds.putIfAbsent(kind, added);
        return other == null ? added : other;
    }

    /** Series were deleted, or may have been. What is known of devices, and what is just being learned, counts no more. */
    void forget() {
        deletions.incrementAndGet();
    }
}
