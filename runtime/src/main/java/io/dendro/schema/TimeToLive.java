package io.dendro.schema;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.Context;
import io.dendro.error.SchemaException;
import io.dendro.model.DeviceName;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the server keeps the rows of an entity's devices. It is a rule of each device, so that devices of others are not
 * touched; a device for which some rule says the same already, such as one for all below a path, gets none of its own.
 *
 * @param millis the server takes milliseconds, whatever its precision
 */
record TimeToLive(Session session, long millis) {

    private static final int TOO_MANY_RULES = 612;

    /** The same over another view of the session. */
    TimeToLive over(Session view) {
        return new TimeToLive(view, millis);
    }

    /**
     * Sets it for the devices that there are.
     *
     * @param devices a path with quotes where needed, in which {@code *} stands for any node
     */
    void applyTo(String devices) {
        for (String device : otherwise(devices)) {
            try {
                session.execute("SET TTL TO " + device + " " + millis);
            } catch (SchemaException e) {
                throw e.statusCode().orElse(0) == TOO_MANY_RULES ? tooMany(device, e) : e;
            }
        }
    }

    /** Those of the devices whose rows are kept for another time. */
    private List<String> otherwise(String devices) {
        String wanted = Long.toString(millis);
        List<String> others = new ArrayList<>();
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
