package io.dendro.integration.hostile;

import io.dendro.query.Case;
import io.dendro.query.Condition;
import io.dendro.query.TextExpression;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;

/**
 * The conditions on texts that take a text of the user's, each with its meaning in plain Java.
 *
 * @param meaning of the user's text and a stored one
 */
record TextConditions(String name, Asked asked, BiPredicate<String, String> meaning) {

    /** A condition on a text of single rows or of groups. */
    interface Asked {
        /** @throws IllegalArgumentException if the text cannot stand there */
        <S> Condition<S> of(TextExpression<S> value, String text);
    }

    static final List<TextConditions> ALL = List.of(
            new TextConditions("eq", TextExpression::eq, String::equals),
            new TextConditions("ne", TextExpression::ne, (text, stored) -> !text.equals(stored)),
            new TextConditions("in", TextConditions::in, String::equals),
            new TextConditions("not in", TextConditions::notIn, (text, stored) -> !text.equals(stored)),
            new TextConditions("like", TextExpression::like, TextConditions::isLike),
            new TextConditions("not like", TextConditions::notLike, (text, stored) -> !isLike(text, stored)),
            new TextConditions("startsWith", TextExpression::startsWith, (text, stored) -> stored.startsWith(text)),
            new TextConditions("endsWith", TextExpression::endsWith, (text, stored) -> stored.endsWith(text)),
            new TextConditions("contains", TextExpression::contains, (text, stored) -> stored.contains(text)),
            new TextConditions("regexp", TextExpression::regexp, TextConditions::isFound),
            new TextConditions("not regexp", TextConditions::notRegexp, (text, stored) -> !isFound(text, stored)),
            new TextConditions("quoted regexp", TextConditions::quotedRegexp, (text, stored) -> stored.contains(text)),
            new TextConditions("eq of a case", TextConditions::caseIs, String::equals),
            new TextConditions("eq of a replaced text", TextConditions::replacedIs, TextConditions::becomes));

    static TextConditions named(String name) {
        return ALL.stream().filter(place -> place.name.equals(name)).findFirst().orElseThrow();
    }

    private static <S> Condition<S> in(TextExpression<S> value, String text) {
        return value.in("absent", text);
    }

    private static <S> Condition<S> notIn(TextExpression<S> value, String text) {
        return value.notIn(List.of(text, "absent"));
    }

    private static <S> Condition<S> notLike(TextExpression<S> value, String text) {
        return value.like(text).not();
    }

    private static <S> Condition<S> notRegexp(TextExpression<S> value, String text) {
        return value.regexp(text).not();
    }

    private static <S> Condition<S> quotedRegexp(TextExpression<S> value, String text) {
        return value.regexp(Pattern.quote(text));
    }

    private static <S> Condition<S> caseIs(TextExpression<S> value, String text) {
        return Case.when(value.eq(text)).then(text).otherwise(text + "!").eq(text);
    }

    private static <S> Condition<S> replacedIs(TextExpression<S> value, String text) {
        return value.replace("a", text).eq(text);
    }

    private static boolean becomes(String text, String stored) {
        return stored.replace("a", text).equals(text);
    }

    /** Without escapes, {@code %} is any text and {@code _} any character. */
    private static boolean isLike(String pattern, String text) {
        if (!pattern.contains("%") && !pattern.contains("_")) {
            return pattern.equals(text);
        }
        if (pattern.startsWith("%")) {
            String rest = pattern.replaceFirst("%+", "");
            return rest.isEmpty()
                    || IntStream.rangeClosed(0, text.length()).anyMatch(begin -> isLike(rest, text.substring(begin)));
        }
        if (text.isEmpty() || (pattern.charAt(0) != '_' && pattern.codePointAt(0) != text.codePointAt(0))) {
            return false;
        }
        int width = Character.charCount(text.codePointAt(0));
        return isLike(pattern.substring(Character.charCount(pattern.codePointAt(0))), text.substring(width));
    }

    private static boolean isFound(String regex, String text) {
        return Pattern.compile(regex).matcher(text).find();
    }

    /** Whether plain Java takes the text there. */
    boolean takes(String text) {
        try {
            meaning.test(text, "");
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
