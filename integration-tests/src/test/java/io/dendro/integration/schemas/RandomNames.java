package io.dendro.integration.schemas;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Names at random: identifiers of Java, and text that means to cause trouble. */
final class RandomNames {
    private static final String[] AWKWARD = {
        "a-b",
        "a.b",
        "a`b",
        "`",
        "a b",
        "'",
        "\"",
        "\\",
        "*",
        "**",
        "{a}",
        "${a}",
        "a#b",
        "a$b",
        "a@b",
        "1",
        "01",
        "1e5",
        "1d",
        "1L",
        "0d",
        "1x",
        "1s",
        "-1",
        "1.5",
        "2024-01-01",
        "select",
        "null",
        "true",
        "NaN",
        "last",
        "exists",
        "verbose",
        "region",
        "device",
        "devices",
        "times",
        "time_",
        "roots",
        "Größe",
        "温度",
        "\u3000",
        "\u2E7F",
        "\u2E80",
        "\u9FFF",
        "\uA000",
        "\uD83D\uDE80",
        "e\u0301",
        "\u200B",
        "a\u2028b",
        "\u2029",
        "; DROP DATABASE root.**; --",
        "/* a */",
        "inf",
        "E",
        "e1",
        "_",
        "$"
    };

    private static final String[] ILLEGAL = {
        "",
        "time",
        "TIME",
        "timestamp",
        "TimeStamp",
        "root",
        "ROOT",
        "\0",
        "a\nb",
        "\t",
        "\r",
        "\u0001",
        "\u007F",
        "\u0085",
        "\uD800",
        "a\uDC00",
        "x".repeat(256),
        "Device"
    };

    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private RandomNames() {}

    /** The name of a component or of a placeholder. */
    static Arbitrary<String> identifier() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "x",
                                "meanTemperature",
                                "plantID2",
                                "row",
                                "session",
                                "entity",
                                "path",
                                "precision",
                                "schema",
                                "definition",
                                "select",
                                "insert",
                                "last",
                                "value",
                                "größe",
                                "温度",
                                "_a",
                                "a_",
                                "$",
                                "a$b",
                                "É",
                                "length",
                                "of",
                                "get",
                                "in",
                                "eq",
                                "mapper",
                                "reader",
                                "writer",
                                "name",
                                "TIME",
                                "Null"),
                        Arbitraries.strings()
                                .withChars("abcxyzABCXYZ_019äß中")
                                .ofMinLength(1)
                                .ofMaxLength(12),
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(40))
                .filter(RandomNames::isComponentName);
    }

    /** Any text that may name a node or a measurement, most of it legal. */
    static Arbitrary<String> awkward() {
        return Arbitraries.oneOf(
                Arbitraries.of(AWKWARD),
                Arbitraries.of(AWKWARD),
                Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(30).filter(RandomNames::isPrintable),
                Arbitraries.strings()
                        .withCharRange('\u00A1', '\uD7FF')
                        .ofMinLength(1)
                        .ofMaxLength(12),
                Arbitraries.strings()
                        .withChars("ab`.'\"\\*{}1e ")
                        .ofMinLength(1)
                        .ofMaxLength(12),
                Arbitraries.strings()
                        .withChars("0123456789eEdDfFlL")
                        .ofMinLength(1)
                        .ofMaxLength(6));
    }

    /** Text of which half is illegal as a name. */
    static Arbitrary<String> nasty() {
        return Arbitraries.oneOf(
                Arbitraries.of(ILLEGAL), awkward(), Arbitraries.strings().ofMaxLength(8));
    }

    private static boolean isComponentName(String name) {
        return SourceVersion.isName(name)
                && !name.equals("_")
                && !OBJECT_METHODS.contains(name)
                && !name.toLowerCase(Locale.ROOT).startsWith("time");
    }

    private static boolean isPrintable(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }
}
