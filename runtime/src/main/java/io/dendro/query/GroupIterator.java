package io.dendro.query;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Merges the contributions of devices into groups, one window after the other: no more than the groups of one window are
 * held at a time. It relies on contributions in the order of their windows. Groups come in the order of their nodes.
 */
final class GroupIterator implements Iterator<Partial> {

    private static final Comparator<List<String>> BY_NODES = (first, second) -> {
        for (int i = 0; i < first.size(); i++) {
            int order = first.get(i).compareTo(second.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    private final Iterator<Partial> contributions;
    private final List<AggregateCall> calls;
    private Iterator<Partial> ready = Collections.emptyIterator();
    private @Nullable Partial ahead;

    GroupIterator(Iterator<Partial> contributions, List<AggregateCall> calls) {
        this.contributions = contributions;
        this.calls = calls;
    }

    @Override
    public boolean hasNext() {
        if (!ready.hasNext()) {
            ready = nextWindow();
        }
        return ready.hasNext();
    }

    @Override
    public Partial next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.next();
    }

    private Iterator<Partial> nextWindow() {
        Map<List<String>, Partial> groups = new TreeMap<>(BY_NODES);
        Partial first = nextContribution();
        for (Partial next = first; first != null && next != null; next = nextContribution()) {
            if (next.window() != first.window()) {
                ahead = next;
                break;
            }
            groups.merge(next.group(), next, (total, contribution) -> total.add(contribution, calls));
        }
        return groups.values().iterator();
    }

    private @Nullable Partial nextContribution() {
        Partial next = ahead;
        ahead = null;
        if (next != null) {
            return next;
        }
        return contributions.hasNext() ? contributions.next() : null;
    }
}
