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

    /**
     * What was refused, in the order of the requests.
     *
     * @throws DendroException the first failure if there is one; the others, and what was refused, are suppressed by it
     */
    List<Failure> refusals() {
        List<Failure> all = refused.values().stream().flatMap(List::stream).toList();
        if (failure == null) {
            return all;
        }
        if (!all.isEmpty()) {
            failure.addSuppressed(new InsertException(all));
        }
        throw failure;
    }
}
