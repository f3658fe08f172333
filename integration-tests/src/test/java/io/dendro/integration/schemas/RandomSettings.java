package io.dendro.integration.schemas;

import io.dendro.annotation.DuplicatePolicy;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Settings of entities and of series at random, as attributes of annotations. Most have few or none. */
final class RandomSettings {
    private static final double MOSTLY = 0.8;
    private static final double NEARLY_ALWAYS = 0.95;

    private RandomSettings() {}

    static Arbitrary<List<String>> ofEntity() {
        Arbitrary<@Nullable String> policy = Arbitraries.of(DuplicatePolicy.class)
                .map(value -> "duplicates = DuplicatePolicy." + value)
                .injectNull(MOSTLY);
        // Long, as the rows are old; and seldom, as a server has a thousand rules for all that it stores.
        Arbitrary<@Nullable String> ttl = Arbitraries.of("36500d", "5000w", "1000000000h")
                .map(time -> "ttl = " + JavaText.literal(time))
                .injectNull(NEARLY_ALWAYS);
        return Combinators.combine(policy, ttl).as((first, second) -> present(first, second));
    }

    static Arbitrary<List<String>> ofSeries() {
        Arbitrary<@Nullable String> alias = RandomNames.awkward()
                .map(name -> "alias = " + JavaText.literal(name))
                .injectNull(MOSTLY);
        return Combinators.combine(alias, tags("tags"), tags("attributes"))
                .as((first, second, third) -> present(first, second, third));
    }

    private static Arbitrary<@Nullable String> tags(String attribute) {
        return Combinators.combine(RandomNames.awkward(), RandomNames.awkward())
                .as((name, value) ->
                        "@Tag(name = " + JavaText.literal(name) + ", value = " + JavaText.literal(value) + ")")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(tags -> attribute + " = {" + String.join(", ", tags) + "}")
                .injectNull(MOSTLY);
    }

    private static List<String> present(@Nullable String... settings) {
        return Stream.of(settings)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
