package io.dendro.model;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Names to try: any text, and texts that are likely to be trouble. */
final class Names {
    private static final String TROUBLE =
            "ab Z09_.`*'\"\\/-+#$:@{}!%&é中\u2E7F\u2E80\u3000\u9FFF\uA000\u00A0\t\n\u0001\u007F";
    private static final String NUMBERS = "0123456789eEdDfFlLx_";

    private Names() {}

    /** Any text at all, legal or not. */
    static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.strings().all().ofMaxLength(20)),
                Tuple.of(5, trouble()),
                Tuple.of(2, numberLike()),
                Tuple.of(2, word()),
                Tuple.of(1, Arbitraries.strings().alpha().ofMinLength(250).ofMaxLength(260)));
    }

    /** Texts that may be the name of a node. */
    static Arbitrary<String> legal() {
        return any().filter(raw -> NodeName.problem(raw).isEmpty());
    }

    /** Texts that may be the name of a node of a path, two levels or more below root. */
    static Arbitrary<String> legalInPath() {
        return any().filter(raw -> PathShape.problem(raw, 2) == null);
    }

    /** Texts that may be the name of the node below root. */
    static Arbitrary<String> legalBelowRoot() {
        return Arbitraries.strings()
                .withChars("abZ09_-.`中")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(raw -> NodeName.problem(raw).isEmpty());
    }

    static Arbitrary<String> trouble() {
        return Arbitraries.strings().withChars(TROUBLE.toCharArray()).ofMaxLength(6);
    }

    static Arbitrary<String> numberLike() {
        return Arbitraries.strings()
                .withChars(NUMBERS.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(6);
    }

    static Arbitrary<String> word() {
        return Arbitraries.of(
                "select",
                "SELECT",
                "Region",
                "if",
                "exists",
                "null",
                "NaN",
                "true",
                "root",
                "ROOT",
                "last",
                "device",
                "time",
                "Time",
                "TIMESTAMP",
                "timestamp",
                "times",
                "time_",
                "temperature",
                "inf",
                "infinity");
    }
}
