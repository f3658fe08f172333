package io.dendro.integration.schemas;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Paths of devices at random, half of them illegal in one of the ways in which people write them. */
final class RandomPaths {
    private RandomPaths() {}

    static Arbitrary<String> below(String database) {
        Arbitrary<String> raw = RandomNames.nasty().filter(text -> !text.contains("DROP") && !text.contains("."));
        Arbitrary<String> quoted = RandomNames.nasty().map(text -> "`" + text.replace("`", "``") + "`");
        Arbitrary<String> plain = RandomNames.identifier();
        Arbitrary<String> broken = Arbitraries.of(
                "`a", "a`", "`a`b", "a`b`", "``", "`", "`a``", "", " ", "a ", " a", "1", "1d", "0d", "1e5");
        return Arbitraries.frequencyOf(Tuple.of(2, raw), Tuple.of(3, quoted), Tuple.of(3, plain), Tuple.of(1, broken))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(nodes -> database + "." + String.join(".", nodes));
    }
}
