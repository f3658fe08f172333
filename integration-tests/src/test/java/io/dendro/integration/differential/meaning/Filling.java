package io.dendro.integration.differential.meaning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How missing cells of a column are filled, for one device or group. */
public interface Filling {

    /**
     * The column with what is filled in.
     *
     * @param type of the column's values
     */
    List<@Nullable Object> fill(Class<?> type, List<Instant> times, List<@Nullable Object> cells);

    /** With the value before; if there is a bound, only so long after it. */
    static Filling previous(@Nullable Duration bound) {
        return (type, times, cells) -> {
            List<@Nullable Object> filled = new ArrayList<>();
            int known = -1;
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) != null) {
                    known = i;
                }
                boolean near = known >= 0
                        && (bound == null
                                || Duration.between(times.get(known), times.get(i))
                                                .abs()
                                                .compareTo(bound)
                                        <= 0);
                filled.add(near ? cells.get(known) : null);
            }
            return filled;
        };
    }

    /** With one value, in columns that can hold it. */
    static Filling constant(Object value) {
        return (type, times, cells) -> {
            List<@Nullable Object> filled = new ArrayList<>();
            for (Object cell : cells) {
                filled.add(cell == null ? Interpolation.fitting(value, type) : cell);
            }
            return filled;
        };
    }

    /** Between two numbers, on the straight line from one to the other. */
    static Filling linear() {
        return (type, times, cells) -> {
            List<@Nullable Object> filled = new ArrayList<>(cells);
            for (int i = 0; i < cells.size(); i++) {
                int before = i;
                while (before >= 0 && cells.get(before) == null) {
                    before--;
                }
                int after = i;
                while (after < cells.size() && cells.get(after) == null) {
                    after++;
                }
                if (cells.get(i) == null && before >= 0 && after < cells.size()) {
                    filled.set(i, Interpolation.at(times, cells, before, i, after));
                }
            }
            return filled;
        };
    }
}
