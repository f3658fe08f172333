package io.dendro.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Evaluates what is rendered in both ways that the server has, and compares with the meaning in Java. */
class WholeNumbersTest {

    private interface Comparison {
        int of(long stored, long literal);
    }

    private static final Comparison AS_LONGS = Long::compare;
    private static final Comparison AS_DOUBLES = (stored, literal) -> Double.compare((double) stored, (double) literal);

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void bothWaysOfTheServerGiveTheExactAnswer(
            @ForAll("longs") long value, @ForAll("distances") long distance, @ForAll Operator operator) {
        long stored = value + distance;
        boolean expected = holds(operator, Long.compare(stored, value));
        String sql = WholeNumbers.compared(Term.name("x"), operator, value).text();

        assertThat(evaluate(sql, stored, AS_LONGS)).as(sql).isEqualTo(expected);
        assertThat(evaluate(sql, stored, AS_DOUBLES)).as(sql).isEqualTo(expected);
    }

    private static boolean evaluate(String sql, long stored, Comparison comparison) {
        return Arrays.stream(sql.split(" OR ")).anyMatch(part -> {
            String[] words = part.split(" ", 3);
            if (part.contains("IN (")) {
                String list = part.substring(part.indexOf('(') + 1, part.indexOf(')'));
                boolean listed = Arrays.stream(list.split(", ")).anyMatch(item -> Long.parseLong(item) == stored);
                return listed != words[1].equals("NOT");
            }
            Operator operator = Arrays.stream(Operator.values())
                    .filter(candidate -> candidate.symbol().equals(words[1]))
                    .findFirst()
                    .orElseThrow();
            return holds(operator, comparison.of(stored, Long.parseLong(words[2])));
        });
    }

    private static boolean holds(Operator operator, int order) {
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }

    @Provide
    Arbitrary<Long> longs() {
        Arbitrary<Long> nearPowersOfTwo = Arbitraries.integers()
                .between(50, 62)
                .flatMap(power -> Arbitraries.longs().between(-2_000, 2_000).map(offset -> (1L << power) + offset));
        return Arbitraries.oneOf(
                nearPowersOfTwo,
                nearPowersOfTwo.map(value -> -value),
                Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE + 1, 0L),
                Arbitraries.longs());
    }

    @Provide
    Arbitrary<Long> distances() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-3, 3), Arbitraries.longs().between(-2_100, 2_100), Arbitraries.longs());
    }
}
