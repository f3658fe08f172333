package io.dendro.integration.differential.meaning;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a select list holds. */
public sealed interface Item {

    /** What a line shows for it before anything is filled. */
    @Nullable
    Object cell(Line line);

    /** The measurements that it reads. */
    default Set<String> columns() {
        return Set.of();
    }

    /** The time of the row, or the start of the window. */
    record Time() implements Item {
        @Override
        public @Nullable Object cell(Line line) {
            return line.time();
        }
    }

    /** A node of the path. */
    record Node(Function<Device, String> name) implements Item {
        @Override
        public Object cell(Line line) {
            return name.apply(line.device());
        }
    }

    /** Where the window ends. */
    record End() implements Item {
        @Override
        public @Nullable Object cell(Line line) {
            return line.end();
        }
    }

    /**
     * A measurement, an aggregate, or what is computed of them.
     *
     * @param type of its values
     */
    record Value(Term<?> term, Class<?> type) implements Item {
        @Override
        public @Nullable Object cell(Line line) {
            return term.in(line.rows());
        }

        @Override
        public Set<String> columns() {
            return term.columns();
        }
    }

    /** The measurements that some items read. */
    static Set<String> columns(List<Item> items) {
        return items.stream().map(Item::columns).reduce(Set.of(), Term::union);
    }
}
