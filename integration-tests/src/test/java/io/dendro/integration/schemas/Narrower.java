package io.dendro.integration.schemas;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** What Dendro refuses although the server takes it, by code. Why, is in the table of rules. */
final class Narrower {
    private static final Map<String, Predicate<String>> BY_CODE = Map.of(
            // The server skips blanks around dots; in a path they are a slip of the hand.
            "D0206", text -> text.matches("(?s).*(\\s\\.|\\.\\s|\\s$).*"),
            "D0204", text -> text.contains("``"),
            // The server takes 1d for one node and `1d` for another; Dendro knows the second only.
            "D0207", text -> text.matches("(?s).*\\b\\d+[dDfFlL]\\b.*"),
            "D0214", text -> text.toLowerCase(Locale.ROOT).matches("(?s).*\\broot\\b.*\\broot\\b.*"),
            "D0215", text -> text.chars().anyMatch(Character::isISOControl),
            "D0216", text -> text.chars().anyMatch(character -> Character.isSurrogate((char) character)),
            "D0217", text -> text.length() > 255,
            "D0601", Narrower::isOddName);

    private Narrower() {}

    static boolean isOursAlone(String code, String text) {
        return BY_CODE.getOrDefault(code, unused -> false).test(text);
    }

    private static boolean isOddName(String text) {
        return text.isEmpty()
                || text.length() > 255
                || text.chars()
                        .anyMatch(character ->
                                Character.isISOControl(character) || Character.isSurrogate((char) character));
    }
}
