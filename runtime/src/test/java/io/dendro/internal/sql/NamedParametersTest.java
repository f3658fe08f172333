package io.dendro.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamedParametersTest {

    private static String bind(String sql, Map<String, ?> values) {
        return NamedParameters.bind(sql, values, Instant::toEpochMilli);
    }

    private static void assertRefused(String sql, Map<String, ?> values, String... words) {
        assertThatIllegalArgumentException().isThrownBy(() -> bind(sql, values)).withMessageContainingAll(words);
    }

    @Example
    void eachTypeHasItsLiteral() {
        assertThat(bind("v = :p", Map.of("p", (byte) 1))).isEqualTo("v = 1");
        assertThat(bind("v = :p", Map.of("p", (short) -2))).isEqualTo("v = -2");
        assertThat(bind("v = :p", Map.of("p", 3))).isEqualTo("v = 3");
        assertThat(bind("v = :p", Map.of("p", Long.MIN_VALUE))).isEqualTo("v = -9223372036854775808");
        assertThat(bind("v = :p", Map.of("p", 0.5))).isEqualTo("v = 0.5");
        assertThat(bind("v = :p", Map.of("p", 0.1f))).isEqualTo("v = 0.10000000149011612");
        assertThat(bind("v = :p", Map.of("p", true))).isEqualTo("v = true");
        assertThat(bind("v = :p", Map.of("p", "it's"))).isEqualTo("v = 'it''s'");
        assertThat(bind("time < :p", Map.of("p", Instant.ofEpochSecond(-7)))).isEqualTo("time < -7000");
        assertThat(bind("v = :p", Map.of("p", LocalDate.of(2024, 2, 29)))).isEqualTo("v = '2024-02-29'");
        assertThat(bind("v = :p", Map.of("p", new byte[] {0, -1, 16}))).isEqualTo("v = X'00FF10'");
    }

    @Example
    void aCollectionIsTheListOfIn() {
        assertThat(bind("v IN :p", Map.of("p", List.of(1, 2)))).isEqualTo("v IN (1, 2)");
        assertThat(bind("v in ( :p )", Map.of("p", List.of("a", "b")))).isEqualTo("v in ( 'a', 'b' )");
        assertThat(bind("(v in :p)", Map.of("p", Set.of("a")))).isEqualTo("(v in ('a'))");
    }

    @Example
    void aNameMayStandAnywhereAndOften() {
        assertThat(bind(":a<:b and :a>=:_c1", Map.of("a", 1, "b", 2, "_c1", 3))).isEqualTo("1<2 and 1>=3");
        assertThat(bind("group by ([:from,:to),1h)", Map.of("from", 0, "to", 9)))
                .isEqualTo("group by ([0,9),1h)");
        assertThat(bind("LIMIT :n", Map.of("n", 10))).isEqualTo("LIMIT 10");
    }

    @Example
    void behindAnOperatorAValueHasParentheses() {
        assertThat(bind("v * :p", Map.of("p", -1))).isEqualTo("v * (-1)");
        assertThat(bind("v*:p", Map.of("p", 1))).isEqualTo("v*(1)");
        assertThat(bind("v - :p", Map.of("p", -0.5))).isEqualTo("v - (-0.5)");
        assertThat(bind("v > :p", Map.of("p", -1))).isEqualTo("v > -1");
    }

    @Example
    void colonsThatBelongToOtherThingsStay() {
        for (String sql : List.of(
                "SELECT v INTO root.copy.::(::) FROM root.a",
                "SELECT v INTO ::(a) FROM root.a",
                "WHERE time > 2024-01-01T10:20:30+01:00",
                "SELECT a:b FROM root.x",
                "WHERE t = ':p' AND `:p` > 1 AND \":p\" = 'it'':p'")) {
            assertThat(bind(sql, Map.of())).isEqualTo(sql);
            assertThat(bind(sql + " LIMIT :p", Map.of("p", 1))).isEqualTo(sql + " LIMIT 1");
        }
    }

    @Example
    void aNameWithoutValueIsRefused() {
        assertRefused("v > :limt", Map.of("limit", 1), ":limt", "did you mean :limit?");
        assertRefused("v > :other", Map.of("limit", 1), ":other", "[limit]");
    }

    @Example
    void aValueWithoutPlaceIsRefused() {
        assertRefused("v > 1", Map.of("limit", 1), ":limit", "leave the value out");
        assertRefused("v = ':limit'", Map.of("limit", 1), ":limit", "not in quotes");
        assertRefused("FROM root.:plant", Map.of("plant", "x"), ":plant", "part of a name or a path");
        assertRefused("FROM root.a:limit", Map.of("limit", "x"), ":limit", "part of a name or a path");
        assertRefused("FROM :limit.b", Map.of("limit", "x"), ":limit", "part of a name or a path");
        assertRefused("v > :limité", Map.of("limit", "x"), ":limit", "part of a name or a path");
    }

    @Example
    void aValueWithoutLiteralIsRefused() {
        assertRefused("v > :p", Map.of("p", Double.NaN), ":p", "NaN");
        assertRefused("v > :p", Map.of("p", Float.NEGATIVE_INFINITY), ":p", "Infinity");
        assertRefused("v in :p", Map.of("p", List.of(1.0, Double.NaN)), ":p", "NaN");
        assertRefused("v in :p", Map.of("p", List.of()), ":p is empty", "do not ask");
        assertRefused("v in :p", Map.of("p", List.of(List.of(1))), ":p", "no literal");
        assertRefused("v > :p", Map.of("p", Duration.ZERO), ":p is a java.time.Duration", "no literal");
        assertRefused("v > :p", Map.of("p", Thread.State.NEW), ":p", "name()");
        assertRefused("v > :p", Map.of("p", LocalDate.of(999, 1, 1)), ":p", "1000 to 9999");
        assertRefused("v > :p", Map.of("p", "\ud800"), ":p", "surrogate");
    }

    @Example
    void aTimeThatIsTooFineIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedParameters.bind("time > :p", Map.of("p", Instant.EPOCH), instant -> {
                    throw new DateTimeException("too fine");
                }))
                .withMessageContainingAll(":p is 1970-01-01T00:00:00Z", "too fine");
    }

    @Example
    void aQuoteWithoutPartnerIsRefused() {
        assertRefused("v = 'x and w = :p", Map.of("p", 1), "' at position 4", "no partner");
    }

    @Property
    void aTextIsOneLiteralWhateverItHolds(@ForAll("texts") String text) {
        String sql = bind("v = :p AND w IN :q", Map.of("p", text, "q", List.of(text, "x")));

        assertThat(Scanner.tokens(sql))
                .isEqualTo(List.of("v = ", "'" + text, " AND w IN (", "'" + text, ", ", "'x", ")"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("'", "\"", "`", "\\", ":p", ":q", "::", ";", "--", "\n", "\0", "😀", " OR 1=1", ")")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }
}
