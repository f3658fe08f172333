package io.dendro.query;

import io.dendro.internal.sql.LikePattern;
import io.dendro.internal.sql.Literal;
import io.dendro.internal.sql.Predicate;
import io.dendro.internal.sql.Term;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text. */
public sealed class TextExpression<S> extends ScalarExpression<S, String> permits TextColumn {

    TextExpression(Formula formula) {
        super(formula, new TextForm());
    }

    /**
     * Matches an SQL pattern: {@code %} stands for any text, {@code _} for one character; there is no escape character.
     * For text of unknown content use {@link #startsWith}, {@link #endsWith} or {@link #contains}.
     */
    public final Condition<S> like(String pattern) {
        Pattern regex = LikePattern.regex(pattern);
        return matching(
                "LIKE " + Literal.text(pattern), text -> regex.matcher(text).matches());
    }

    public final Condition<S> startsWith(String prefix) {
        return matching("LIKE " + LikePattern.prefix(prefix), text -> text.startsWith(prefix));
    }

    public final Condition<S> endsWith(String suffix) {
        return matching("LIKE " + LikePattern.suffix(suffix), text -> text.endsWith(suffix));
    }

    public final Condition<S> contains(String part) {
        return matching("LIKE " + LikePattern.part(part), text -> text.contains(part));
    }

    /**
     * Holds a part that a regular expression matches, as {@link java.util.regex.Matcher#find()} says; {@code ^} and
     * {@code $} anchor it.
     *
     * @throws java.util.regex.PatternSyntaxException if it is none
     */
    public final Condition<S> regexp(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return matching(
                "REGEXP " + Literal.text(regex), text -> pattern.matcher(text).find());
    }

    private Condition<S> matching(String rest, java.util.function.Predicate<String> inJava) {
        return Leaf.of(
                formula(),
                term -> Predicate.comparison(term, rest),
                // Not NOT LIKE: where the server cannot test it while it scans, it means LIKE.
                term -> Predicate.comparison(
                        Term.whole("(" + term.text() + " " + rest + ")", List.of(term)), "= false"),
                value -> inJava.test((String) value));
    }

    /** In capital letters. */
    public final TextExpression<S> upper() {
        return changed("upper", text -> text.toUpperCase(Locale.ROOT));
    }

    /** In small letters. */
    public final TextExpression<S> lower() {
        return changed("lower", text -> text.toLowerCase(Locale.ROOT));
    }

    /** Without blanks at both ends. */
    public final TextExpression<S> trim() {
        return changed("trim", String::trim);
    }

    /** Followed by another text; missing where one of them is. It is rendered as a {@link Case}. */
    public final TextExpression<S> concat(TextExpression<S> other) {
        return new TextExpression<>(new Computation(
                "concat",
                List.of(formula(), other.formula()),
                TextExpression::joined,
                values -> String.valueOf(values.get(0)) + values.get(1)));
    }

    /**
     * The server takes a missing text for an empty one, if it is not told otherwise; and it fails on a text that is told before a
     * CASE that reads it too.
     */
    private static Term joined(List<Term> terms) {
        List<Term> parts = List.of(terms.get(0).before(terms.get(1), "TEXT"), terms.get(1));
        List<Term> tested = terms.get(1).text().contains("CASE ") ? parts : terms;
        String present =
                tested.stream().map(part -> part.text() + " IS NOT NULL").collect(Collectors.joining(" AND "));
        return Term.whole(
                "CASE WHEN " + present + " THEN "
                        + Term.call("concat", parts, List.of()).text() + " END",
                terms);
    }

    /**
     * With each occurrence of a text replaced by another.
     *
     * @throws IllegalArgumentException if the text to be replaced is empty: it would be found within characters too
     */
    public final TextExpression<S> replace(String text, String by) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("replace in " + this
                    + ": an empty text is found everywhere, and within characters of two chars too;"
                    + " name the text to be replaced");
        }
        return new TextExpression<>(new Computation(
                "replace",
                List.of(formula()),
                terms -> Term.call("replace", terms, List.of(Literal.text(text), Literal.text(by))),
                values -> ((String) values.get(0)).replace(text, by)));
    }

    /**
     * What follows a position.
     *
     * @param start 1 for the first character
     * @throws IllegalArgumentException if the start is less than 1
     */
    public final TextExpression<S> substring(int start) {
        String from = atLeast("start", start, 1);
        return new TextExpression<>(new Computation(
                "substring",
                List.of(formula()),
                terms -> Term.call("substring", terms, List.of(from)),
                values -> part((String) values.get(0), start, Integer.MAX_VALUE)));
    }

    /**
     * A part.
     *
     * @param start 1 for the first character
     * @param length the most characters
     * @throws IllegalArgumentException if the start is less than 1 or the length is negative
     */
    public final TextExpression<S> substring(int start, int length) {
        List<String> bounds = List.of(atLeast("start", start, 1), atLeast("length", length, 0));
        return new TextExpression<>(new Computation(
                "substring",
                List.of(formula()),
                terms -> Term.call("substring", terms, bounds),
                values -> part((String) values.get(0), start, length)));
    }

    private static String part(String text, int start, int length) {
        int from = Math.min(text.length(), start - 1);
        return text.substring(from, (int) Math.min(text.length(), (long) from + length));
    }

    private String atLeast(String what, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "substring of " + this + ": " + what + " " + value + " is less than " + least);
        }
        return Literal.integer(value);
    }

    /** The number of characters. */
    public final NumberExpression<S, Integer> length() {
        return new NumberExpression<>(
                new Computation(
                        "length", List.of(formula()), terms -> Term.call("length", terms.get(0)), values -> ((String)
                                        values.get(0))
                                .length()),
                NumberForm.INT);
    }

    /**
     * Where a text begins in this one: 0 for at its begin, -1 for nowhere.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public final NumberExpression<S, Integer> locate(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("locate in " + this + ": IoTDB looks for no empty text");
        }
        return new NumberExpression<>(
                new Computation(
                        "locate",
                        List.of(formula()),
                        terms -> Term.call("locate", terms, List.of("'target'=" + Literal.text(text))),
                        values -> ((String) values.get(0)).indexOf(text)),
                NumberForm.INT);
    }

    /** The order of this text and another, as {@link String#compareTo} gives it. */
    public final NumberExpression<S, Integer> compareTo(TextExpression<S> other) {
        return new NumberExpression<>(
                new Computation(
                        "strcmp",
                        List.of(formula(), other.formula()),
                        terms -> Term.call("strcmp", terms.get(0).before(terms.get(1), "TEXT"), terms.get(1)),
                        values -> String.valueOf(values.get(0)).compareTo((String) values.get(1))),
                NumberForm.INT);
    }

    /** As a decimal number; a text that is none fails the query. */
    public final NumberExpression<S, Double> asDouble() {
        return new NumberExpression<>(Cast.DOUBLE.of(formula()), NumberForm.DOUBLE);
    }

    /** As a whole number; a text that is none fails the query. */
    public final NumberExpression<S, Long> asLong() {
        return new NumberExpression<>(Cast.INT64.of(formula()), NumberForm.LONG);
    }

    private TextExpression<S> changed(String function, Function<String, String> inJava) {
        return new TextExpression<>(new Computation(
                function,
                List.of(formula()),
                terms -> Term.call(function, terms, List.of()),
                values -> inJava.apply((String) values.get(0))));
    }

    @Override
    public final TextExpression<Group<S>> first() {
        return new TextExpression<>(firstValue());
    }

    @Override
    public final TextExpression<Group<S>> last() {
        return new TextExpression<>(lastValue());
    }

    @Override
    public final TextExpression<Group<S>> atMaxOf(NumberExpression<S, ?> number) {
        return new TextExpression<>(valueAtMaxOf(number));
    }

    @Override
    public final TextExpression<Group<S>> atMinOf(NumberExpression<S, ?> number) {
        return new TextExpression<>(valueAtMinOf(number));
    }
}
