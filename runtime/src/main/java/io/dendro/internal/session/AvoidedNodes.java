package io.dendro.internal.session;

import io.dendro.Endpoint;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * Nodes that others name as leaders, but which cannot be reached from here: they are down, or have another address here.
 * Each is warned of once. It is tried again after a second, and then ever more seldom. Thread-safe.
 */
final class AvoidedNodes {

    private static final long FIRST_WHILE = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final int FOR_GOOD = Integer.MAX_VALUE;

    private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0", "::", "0:0:0:0:0:0:0:0");
    private static final Set<String> OWN_NAMES = Set.of("localhost", "::1", "0:0:0:0:0:0:0:1");

    private final Map<Endpoint, Failures> failures = new ConcurrentHashMap<>();

    private record Failures(int number, long last) {

        Failures and(Failures next) {
            return number == FOR_GOOD ? this : new Failures(number + 1, next.last());
        }

        boolean areRecent() {
            long pause = FIRST_WHILE << Math.min(number - 1, MOST_DOUBLINGS);
            return number == FOR_GOOD || System.nanoTime() - last < pause;
        }
    }

    /** Whether a node that we reach elsewhere than on this machine names an address that leads to this machine, or nowhere. */
    static boolean isNoAddressFor(Endpoint reached, Endpoint named) {
        return ANY_ADDRESS.contains(named.host()) || (isOwn(named.host()) && !isOwn(reached.host()));
    }

    private static boolean isOwn(String host) {
        return host.startsWith("127.") || OWN_NAMES.contains(host);
    }

    boolean contains(Endpoint node) {
        Failures known = failures.get(node);
        return known != null && known.areRecent();
    }

    void forAWhile(Endpoint node, String why) {
        note(node, new Failures(1, System.nanoTime()), why);
    }

    void forGood(Endpoint node, String why) {
        note(node, new Failures(FOR_GOOD, 0), why);
    }

    private void note(Endpoint node, Failures first, String why) {
        Failures known = failures.putIfAbsent(node, first);
        if (known != null) {
            failures.put(node, known.and(first));
        } else {
            LoggerFactory.getLogger(AvoidedNodes.class)
                    .warn(
                            "not writing to the leader {}: {}; what is for it goes by other nodes. If it has another address from"
                                    + " here, say so by SessionOptions.withEndpointTranslation",
                            node,
                            why);
        }
    }

    void remove(Endpoint node) {
        failures.remove(node);
    }
}
