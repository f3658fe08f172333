package io.dendro.write;

import io.dendro.DeviceRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

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
 * @param records rows that a batch writer sent from its {@linkplain BatchOptions#withStore store} when their entities were no
 *     longer in memory; they stand here in place of the entities
 */
public record Refusal<E>(
        List<E> entities,
        OptionalInt code,
        Optional<String> device,
        String reason,
        List<String> measurements,
        List<DeviceRecord> records) {

    /** Takes copies of the lists. */
    public Refusal {
        entities = List.copyOf(entities);
        measurements = List.copyOf(measurements);
        records = List.copyOf(records);
    }

    /** Entities. */
    public Refusal(
            List<E> entities, OptionalInt code, Optional<String> device, String reason, List<String> measurements) {
        this(entities, code, device, reason, measurements, List.of());
    }

    /** Rows whose entities are not known. */
    public static <E> Refusal<E> ofRecords(
            List<DeviceRecord> records, OptionalInt code, String reason, List<String> measurements) {
        Optional<String> device = records.stream().findFirst().map(DeviceRecord::device);
        return new Refusal<>(List.of(), code, device, reason, measurements, records);
    }

    /** Entities that were never sent. */
    public static <E> Refusal<E> unsent(List<E> entities, String reason) {
        return new Refusal<>(entities, OptionalInt.empty(), Optional.empty(), reason, List.of());
    }

    /** How many rows there are. */
    int rows() {
        return entities.size() + records.size();
    }

    /** The first row, if there is one. */
    Optional<Object> first() {
        return Stream.<Object>concat(entities.stream(), records.stream()).findFirst();
    }

    /** What refusals of one kind have in common. */
    String kind() {
        return code.isPresent() ? String.valueOf(code.getAsInt()) : "not sent";
    }
}
