package io.dendro.write;

import io.dendro.error.InsertException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entities of an insert were refused, and the report names them. The others are written.
 *
 * <p>Serialized, it keeps message and {@link #failures()}, but not the report, since entities need not be serializable.
 */
public final class EntityInsertException extends InsertException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable InsertReport<?> report;

    /** Made by mappers and their writers, of a report with refusals. */
    public EntityInsertException(InsertReport<?> report) {
        super(describe(report), failures(report));
        this.report = report;
    }

    private static String describe(InsertReport<?> report) {
        return "part of an insert was refused: " + report.grouped() + "; the other " + report.rows()
                + " rows are written";
    }

    private static List<Failure> failures(InsertReport<?> report) {
        return report.refusals().stream()
                .filter(refusal -> refusal.code().isPresent())
                .map(refusal ->
                        new Failure(refusal.device().orElse(""), refusal.code().getAsInt(), refusal.reason()))
                .toList();
    }

    /**
     * What was refused, and how much was written.
     *
     * @throws IllegalStateException if the exception was serialized, and this is the copy
     */
    public InsertReport<?> report() {
        if (report == null) {
            throw new IllegalStateException(
                    "a serialized exception has no report, as entities need not be serializable; look at its message and"
                            + " failures(), or at the report before it is serialized");
        }
        return report;
    }

    /**
     * The refused entities.
     *
     * @param type the entity's class
     * @throws ClassCastException if they are of another class
     * @throws IllegalStateException as {@link #report()}
     */
    public <E> List<E> refused(Class<E> type) {
        return report().refused().stream().<E>map(type::cast).toList();
    }
}
