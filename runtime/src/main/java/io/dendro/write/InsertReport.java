package io.dendro.write;

import io.dendro.DeviceRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an insert did. Immutable.
 *
 * @param rows how many rows were sent and accepted whole, those without any value included
 * @param emptyRows the entities without any value: IoTDB stores nothing for them, and no query will return them
 * @param refusals what was not written, and why; empty if all went well
 * @param leftOut how many rows were not sent, since an earlier one of the call has their device and time, by
 *     {@link io.dendro.annotation.DuplicatePolicy#FIRST_WINS}
 */
public record InsertReport<E>(long rows, List<E> emptyRows, List<Refusal<E>> refusals, long leftOut) {

    private static final int LONGEST_SHOWN = 300;

    /** Takes copies of the lists. */
    public InsertReport {
        emptyRows = List.copyOf(emptyRows);
        refusals = List.copyOf(refusals);
    }

    /** The report of an insert that left out no rows. */
    public InsertReport(long rows, List<E> emptyRows, List<Refusal<E>> refusals) {
        this(rows, emptyRows, refusals, 0);
    }

    /** All entities that were not written, or not whole. One that was refused for two reasons is there twice. */
    public List<E> refused() {
        return refusals.stream().flatMap(refusal -> refusal.entities().stream()).toList();
    }

    /** All rows that were not written, or not whole, and whose entities are not known; see {@link Refusal#records()}. */
    public List<DeviceRecord> refusedRecords() {
        return refusals.stream().flatMap(refusal -> refusal.records().stream()).toList();
    }

    /** Whether nothing was refused. */
    public boolean isComplete() {
        return refusals.isEmpty();
    }

    /** The refusals by their codes, as in {@code 507 x37, first: ...}. */
    String grouped() {
        Map<String, List<Refusal<E>>> kinds = refusals.stream()
                .collect(Collectors.groupingBy(Refusal::kind, LinkedHashMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + count(size(kind.getValue())) + ", first: "
                        + first(kind.getValue().get(0)))
                .collect(Collectors.joining("; "));
    }

    private static <E> long size(List<Refusal<E>> refusals) {
        return refusals.stream().mapToLong(Refusal::rows).sum();
    }

    /** Of rows that were lost nobody has more than the reason. */
    private static String count(long rows) {
        return rows == 0 ? "" : " x" + rows;
    }

    private static String first(Refusal<?> refusal) {
        return refusal.reason()
                + refusal.first().map(entity -> " (" + shown(entity) + ")").orElse("");
    }

    /** Texts of the user's entities may fail, which must not hide the refusal. */
    private static String shown(Object entity) {
        try {
            String text = String.valueOf(entity);
            return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
        } catch (RuntimeException | StackOverflowError e) {
            return "a " + entity.getClass().getName() + " whose toString fails: "
                    + e.getClass().getName();
        }
    }
}
