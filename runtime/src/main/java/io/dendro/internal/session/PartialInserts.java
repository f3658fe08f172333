package io.dendro.internal.session;

import io.dendro.error.DendroException;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What came of the requests that make up one insert. Not thread-safe. */
final class PartialInserts {

    private final SortedMap<Integer, List<Failure>> refused = new TreeMap<>();
    private @Nullable DendroException failure;

    void answered(int request, List<Failure> refusals) {
        refused.put(request, refusals);
    }

    boolean isAnswered(int request) {
        return refused.containsKey(request);
    }

    /** A request failed for good. */
    void failed(DendroException cause) {
        if (failure == null) {
            failure = cause;
        } else {
            failure.addSuppressed(cause);
        }
    }

    boolean hasFailed() {
        return failure != null;
    }

    /** Throws the failure if there is one, as {@link #told} has it; that is done with then, while refusals stay. */
    void throwFailure() {
        DendroException first = failure;
        failure = null;
        if (first != null) {
            throw told(first);
        }
    }

    /** Lets the failure that ends the insert suppress what else came of it, rather than hide that. */
    DendroException told(DendroException last) {
        if (failure != null) {
            last.addSuppressed(failure);
        }
        List<Failure> all = all();
        if (!all.isEmpty()) {
            last.addSuppressed(new InsertException(all));
        }
        return last;
    }

    /**
     * What was refused, in the order of the requests.
     *
     * @throws DendroException the first failure if there is one; the others, and what was refused, are suppressed by it
     */
    List<Failure> refusals() {
        throwFailure();
        return all();
    }

    /**
     * As {@link #refusals}.
     *
     * @throws InsertException if anything was refused
     */
    void requireNone() {
        List<Failure> all = refusals();
        if (!all.isEmpty()) {
            throw new InsertException(all);
        }
    }

    private List<Failure> all() {
        return refused.values().stream().flatMap(List::stream).toList();
    }
}
