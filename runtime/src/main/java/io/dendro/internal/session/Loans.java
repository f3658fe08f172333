package io.dendro.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The leases that have not ended. Each knows its place among them, so that neither its begin nor its end makes anything that
 * the garbage collector must take away. Not thread-safe.
 */
final class Loans {

    private final List<Lease> all = new ArrayList<>();

    void add(Lease lease) {
        lease.moveTo(all.size());
        all.add(lease);
    }

    /** Returns false if it has ended before. */
    boolean remove(Lease lease) {
        int place = lease.place();
        if (place == Lease.NOWHERE) {
            return false;
        }
        Lease last = all.remove(all.size() - 1);
        if (last != lease) {
            all.set(place, last);
            last.moveTo(place);
        }
        lease.moveTo(Lease.NOWHERE);
        return true;
    }

    int size() {
        return all.size();
    }

    /** The one that began first. */
    @Nullable
    Lease oldest() {
        Lease oldest = null;
        for (Lease lease : all) {
            if (oldest == null || lease.isOlderThan(oldest)) {
                oldest = lease;
            }
        }
        return oldest;
    }

    void forEach(Consumer<Lease> each) {
        all.forEach(each);
    }
}
