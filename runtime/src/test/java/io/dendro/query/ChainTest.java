package io.dendro.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainTest {

    private final List<String> events = new ArrayList<>();

    private Stream<Integer> opened(int source) {
        events.add("open " + source);
        return Stream.of(source, source + 1).onClose(() -> events.add("close " + source));
    }

    @Test
    void beginsAStreamOnlyWhenTheOnesBeforeAreRead() {
        Iterator<Integer> rows = Chain.of(List.of(10, 20), () -> this::opened).iterator();
        rows.next();
        rows.next();
        assertThat(events).containsExactly("open 10");
        assertThat(rows.next()).isEqualTo(20);
        assertThat(rows.next()).isEqualTo(21);
        assertThat(rows.hasNext()).isFalse();
    }

    @Test
    void closesTheStreamThatIsOpenAndBeginsNoOther() {
        try (Stream<Integer> rows = Chain.of(List.of(10, 20), () -> this::opened)) {
            assertThat(rows.findFirst()).contains(10);
        }
        assertThat(events).containsExactly("open 10", "close 10");
    }

    @Test
    void endsWithAFailure() {
        Iterator<Integer> rows = Chain.of(
                        List.of(1, 2),
                        () -> source -> opened(source).<Integer>map(row -> {
                            throw new IllegalStateException("broken");
                        }))
                .iterator();
        assertThatIllegalStateException().isThrownBy(rows::next);
        assertThat(rows.hasNext()).isFalse();
        assertThat(events).containsExactly("open 1", "close 1");
    }
}
