package io.dendro.query;

import static io.dendro.query.Reading.RPM;
import static io.dendro.query.Reading.TEMPERATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupIteratorTest {

    private static final List<AggregateCall> CALLS = Stream.of(
                    TEMPERATURE.avg(), TEMPERATURE.sum(), RPM.count(), RPM.min(), RPM.max(), RPM.first(), RPM.last())
            .map(expression -> (AggregateCall) expression.formula())
            .toList();

    @Test
    void mergesTheDevicesOfAGroupAndKeepsGroupsAndWindowsApart() {
        Partial first = partial(0, "b", 4.0, 2L, 2L, 5, 7, 5, 10L, 7, 20L);
        Partial second = partial(0, "b", 1.0, 1L, 1L, 3, 3, 3, 5L, 3, 5L);
        Partial other = partial(0, "a", 9.0, 3L, 3L, 1, 1, 1, 1L, 1, 1L);
        Partial later = partial(60, "b", 2.0, 1L, 1L, 2, 2, 2, 60L, 2, 60L);

        assertThat(groups(first, other, second, later))
                .containsExactly(
                        "0 [a] 3.0 9.0 3 1 1 1 1",
                        "0 [b] 1.6666666666666667 5.0 3 3 7 3 7",
                        "60 [b] 2.0 2.0 1 2 2 2 2");
    }

    @Test
    void aDeviceWithoutValuesChangesNothing() {
        Partial values = partial(0, "a", 4.0, 2L, 2L, 5, 7, 5, 10L, 7, 20L);
        Partial zeros = partial(0, "a", null, 0L, 0L, null, null, null, null, null, null);
        Partial lacksTheMeasurement = partial(0, "a", null, null, null, null, null, null, null, null, null);
        String expected = "0 [a] 2.0 4.0 2 5 7 5 7";

        assertThat(groups(values, zeros, lacksTheMeasurement)).containsExactly(expected);
        assertThat(groups(lacksTheMeasurement, copy(zeros), copy(values))).containsExactly(expected);
    }

    @Test
    void aGroupWithoutValuesCountsZeroAndHasNoOtherAggregate() {
        assertThat(groups(partial(0, "a", null, null, null, null, null, null, null, null, null)))
                .containsExactly("0 [a] null null 0 null null null null");
    }

    @Test
    void theFirstDeviceGivesTheFirstAndLastValueWhenTimesAreEqual() {
        Partial one = partial(0, "a", 1.0, 1L, 1L, 1, 1, 1, 5L, 1, 5L);
        Partial two = partial(0, "a", 2.0, 1L, 1L, 2, 2, 2, 5L, 2, 5L);

        assertThat(groups(one, two)).containsExactly("0 [a] 1.5 3.0 2 1 2 1 1");
    }

    @Test
    void readsNoFurtherThanTheWindowAfterTheOneAskedFor() {
        AtomicInteger read = new AtomicInteger();
        Iterator<Partial> endless = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Partial next() {
                long window = read.getAndIncrement();
                return partial(window, "a", 1.0, 1L, 1L, 1, 1, 1, 1L, 1, 1L);
            }
        };

        assertThat(new GroupIterator(endless, CALLS).next().window()).isZero();
        assertThat(read).hasValue(2);
    }

    @Test
    void hasNoGroupWithoutContributions() {
        GroupIterator groups = new GroupIterator(List.<Partial>of().iterator(), CALLS);

        assertThat(groups.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(groups::next);
    }

    @Property
    void anySplitOfTheValuesAmongDevicesGivesTheSameAggregates(
            @ForAll @NotEmpty @Size(max = 20) List<@IntRange(min = -50, max = 50) Integer> values,
            @ForAll @IntRange(min = 1, max = 5) int devices) {
        List<Partial> split = new ArrayList<>();
        for (int device = 0; device < devices; device++) {
            List<Integer> times = new ArrayList<>();
            for (int time = device; time < values.size(); time += devices) {
                times.add(time);
            }
            split.add(ofDevice(values, times));
        }
        List<Integer> all = new ArrayList<>();
        for (int time = 0; time < values.size(); time++) {
            all.add(time);
        }

        assertThat(groups(split.toArray(Partial[]::new))).isEqualTo(groups(ofDevice(values, all)));
    }

    private static Partial ofDevice(List<Integer> values, List<Integer> times) {
        if (times.isEmpty()) {
            return partial(0, "a", null, 0L, 0L, null, null, null, null, null, null);
        }
        List<Integer> own = times.stream().map(values::get).toList();
        double sum = own.stream().mapToInt(value -> value).sum();
        long count = own.size();
        return partial(
                0,
                "a",
                sum,
                count,
                count,
                own.stream().min(Integer::compare).orElseThrow(),
                own.stream().max(Integer::compare).orElseThrow(),
                own.get(0),
                (long) times.get(0),
                own.get(own.size() - 1),
                (long) times.get(times.size() - 1));
    }

    /** Sum and count of the temperature; count, minimum, maximum, first value and time, last value and time of the rpm. */
    private static Partial partial(long window, String node, @Nullable Object... values) {
        return new Partial(
                window,
                null,
                List.of(node),
                Arrays.asList(
                        new @Nullable Object[] {values[0], values[1]},
                        new @Nullable Object[] {values[0]},
                        new @Nullable Object[] {values[2]},
                        new @Nullable Object[] {values[3]},
                        new @Nullable Object[] {values[4]},
                        new @Nullable Object[] {values[5], values[6]},
                        new @Nullable Object[] {values[7], values[8]}));
    }

    private static Partial copy(Partial partial) {
        return new Partial(
                partial.window(),
                partial.windowEnd(),
                partial.group(),
                partial.parts().stream().map(parts -> parts.clone()).toList());
    }

    private static List<String> groups(Partial... contributions) {
        List<String> lines = new ArrayList<>();
        GroupIterator groups = new GroupIterator(Arrays.asList(contributions).iterator(), CALLS);
        while (groups.hasNext()) {
            Partial total = groups.next();
            StringBuilder line = new StringBuilder(total.window() + " " + total.group());
            for (int i = 0; i < CALLS.size(); i++) {
                line.append(' ')
                        .append(CALLS.get(i).merging().ofTotal(total.parts().get(i)));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
