package io.dendro.write;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Entities that were not written, or not whole, for one reason. Immutable.
 *
 * @param entities the objects that were given, in the order in which they were sent. Where the server does not tell which
 *     rows of a request it refused, they are all of that request: some of them may be written
 * @param code the server's status code, such as 507 for types that do not fit, 607 for rows older than the time to live;
 *     empty where they never reached it
 * @param device the device whose rows were sent; empty where they were not
 * @param reason the server's text, or Dendro's
 * @param measurements the only measurements that were refused, where the server tells; empty where it is the whole row
 */
public record Refusal<E>(
        List<E> entities, OptionalInt code, Optional<String> device, String reason, List<String> measurements) {

    /** Takes copies of the lists. */
    public Refusal {
        entities = List.copyOf(entities);
        measurements = List.copyOf(measurements);
    }

    /** Entities that were never sent. */
    public static <E> Refusal<E> unsent(List<E> entities, String reason) {
        return new Refusal<>(entities, OptionalInt.empty(), Optional.empty(), reason, List.of());
    }

    /** What refusals of one kind have in common. */
    String kind() {
        return code.isPresent() ? String.valueOf(code.getAsInt()) : "not sent";
    }
}
