package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.internal.rpc.Redirections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which node leads which device, as learned from the answers to writes. Each node takes rows of each device, but all except
 * the leader pass them on. As long as no node has named another, there is nothing to look up. Thread-safe.
 */
final class Leaders implements Redirections {

    /** Whoever has more devices loses some of what was learned, and learns it again. */
    private static final int MOST = 1 << 18;

    private final UnaryOperator<Endpoint> translation;
    private final AvoidedNodes avoided = new AvoidedNodes();
    private final Map<String, Endpoint> known = new ConcurrentHashMap<>();
    private final Set<Endpoint> reached = ConcurrentHashMap.newKeySet();
    private final LongAdder direct = new LongAdder();
    private final LongAdder passedOn = new LongAdder();
    private volatile boolean areSeveral;

    /** @param translation from what nodes call each other to where they are reached from here */
    Leaders(UnaryOperator<Endpoint> translation) {
        this.translation = translation;
    }

    /** Whether any node has named another. */
    boolean areSeveral() {
        return areSeveral;
    }

    /** The node to ask for a device, if known. */
    @Nullable
    Endpoint of(String device) {
        return areSeveral ? known.get(device) : null;
    }

    /**
     * Divides what belongs to devices by their leaders, and what has none that is known. The order within each part stays, and
     * all of a device is in one part, whatever is learned meanwhile.
     */
    <P> List<List<P>> divide(List<P> parts, Function<P, String> device) {
        if (!areSeveral) {
            return List.of(parts);
        }
        Map<String, Optional<Endpoint>> asked = new HashMap<>();
        Map<Optional<Endpoint>, List<P>> divided = new LinkedHashMap<>();
        for (P part : parts) {
            Optional<Endpoint> leader =
                    asked.computeIfAbsent(device.apply(part), name -> Optional.ofNullable(of(name)));
            divided.computeIfAbsent(leader, first -> new ArrayList<>()).add(part);
        }
        return List.copyOf(divided.values());
    }

    @Override
    public void answered(String device, Endpoint node, @Nullable Endpoint named) {
        if (named != null) {
            passedOn.increment();
            learn(device, node, translation.apply(named));
        } else if (areSeveral) {
            direct.increment();
            if (!node.equals(known.get(device))) {
                put(device, node);
            }
        }
    }

    /** How many writes went to their leader since there are several. */
    long direct() {
        return direct.sum();
    }

    long passedOn() {
        return passedOn.sum();
    }

    private void learn(String device, Endpoint node, Endpoint leader) {
        areSeveral = true;
        if (AvoidedNodes.isNoAddressFor(node, leader)) {
            avoided.forGood(leader, "that is no address outside of its machine");
        } else if (!avoided.contains(leader)) {
            put(device, leader);
        }
    }

    private void put(String device, Endpoint leader) {
        if (known.size() >= MOST) {
            Iterator<String> devices = known.keySet().iterator();
            for (int i = 0; i < MOST / 8 && devices.hasNext(); i++) {
                devices.next();
                devices.remove();
            }
        }
        known.put(device, leader);
    }

    /** What was led by a node that cannot serve is asked of any, until one names its leader. */
    void forget(Endpoint node) {
        known.values().removeIf(node::equals);
    }

    /** Does not follow hints to a node for a while, as it could not be reached. */
    void avoid(Endpoint node, String why) {
        avoided.forAWhile(node, why);
        forget(node);
        reached.remove(node);
    }

    /** Whether a node could be reached when it was last tried. */
    boolean wasReached(Endpoint node) {
        return reached.contains(node);
    }

    void reached(Endpoint node) {
        avoided.remove(node);
        reached.add(node);
    }
}
