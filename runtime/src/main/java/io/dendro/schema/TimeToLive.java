package io.dendro.schema;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.Context;
import io.dendro.error.SchemaException;
import io.dendro.model.DeviceName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long the server keeps the rows of an entity's devices. It is a rule of each device, so that devices of others are not
 * touched; a device for which some rule says the same already, such as one for all below a path, gets none of its own.
 * Thread-safe.
 */
final class TimeToLive {

    private static final int TOO_MANY_RULES = 612;
    private static final int MOST_REMEMBERED = 1 << 20;

    private final Session session;
    private final long millis;
    private final Set<String> known;

    /** @param millis the server takes milliseconds, whatever its precision */
    TimeToLive(Session session, long millis) {
        this(session, millis, ConcurrentHashMap.newKeySet());
    }

    private TimeToLive(Session session, long millis, Set<String> known) {
        this.session = session;
        this.millis = millis;
        this.known = known;
    }

    /** Whether it was set for a device. */
    boolean isKnownOf(String device) {
        return known.contains(device);
    }

    /** The same over another view of the session. */
    TimeToLive over(Session view) {
        return new TimeToLive(view, millis, known);
    }

    /**
     * Sets it for the devices that there are.
     *
     * @param devices a path with quotes where needed, in which {@code *} stands for any node
     */
    void applyTo(String devices) {
        otherwise(devices).forEach(this::set);
    }

    /** Sets it for these devices; returns those for which it cannot be set, and why. */
    Map<String, SchemaException> applyTo(Collection<String> devices) {
        Map<String, SchemaException> refusals = new LinkedHashMap<>();
        for (String device : devices) {
            try {
                applyTo(device);
                remember(device);
            } catch (SchemaException e) {
                refusals.put(device, e);
            }
        }
        return refusals;
    }

    private void remember(String device) {
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        known.add(device);
    }

    private void set(String device) {
        try {
            session.execute("SET TTL TO " + device + " " + millis);
        } catch (SchemaException e) {
            throw e.statusCode().orElse(0) == TOO_MANY_RULES ? tooMany(device, e) : e;
        }
    }

    /** Those of the devices whose rows are kept for another time. */
    private Set<String> otherwise(String devices) {
        String wanted = Long.toString(millis);
        Set<String> others = new LinkedHashSet<>();
        try (ResultSet shown = session.query("SHOW DEVICES " + devices)) {
            int device = shown.column("Device");
            int timeToLive = shown.column("TTL(ms)");
            while (shown.next()) {
                if (!wanted.equals(shown.getText(timeToLive))) {
                    others.add(DeviceName.parse(String.valueOf(shown.getText(device)))
                            .text());
                }
            }
        }
        return others;
    }

    private SchemaException tooMany(String device, SchemaException cause) {
        return new SchemaException(
                "the server has all the rules of time to live that it may have (ttl_rule_capacity), and each device of this"
                        + " entity needs one; set one rule for all of them by hand, such as SET TTL TO root.factory.** "
                        + millis + ", or raise the capacity",
                Context.ofDevice(device).withStatusCode(TOO_MANY_RULES),
                cause);
    }
}
