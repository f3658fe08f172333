package io.dendro.internal.sql;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An expression as SQL text. Immutable.
 *
 * <p>No operand is put in parentheses: the server (2.0.1-beta) tells expressions of one statement apart by their text
 * without parentheses, and so takes {@code a - (b - c)} for {@code a - b - c} where a query has both. An operand that
 * would need them is cast to DOUBLE instead, which all arithmetic gives anyway.
 */
public final class Term {

    /** How strongly the outermost operator binds, weakest first. */
    enum Binding {
        CONDITION,
        SUM,
        PRODUCT,
        SIGN,
        WHOLE
    }

    private static final String DOUBLE = "DOUBLE";
    private static final String BOOLEAN = "BOOLEAN";

    private final String text;
    private final Binding binding;
    private final Set<String> identifiers;

    private Term(String text, Binding binding, Set<String> identifiers) {
        this.text = text;
        this.binding = binding;
        this.identifiers = identifiers;
    }

    /** A series or the time, by its name in SQL. */
    public static Term name(String identifier) {
        return new Term(identifier, Binding.WHOLE, Set.of(identifier));
    }

    /**
     * A literal. A negative number has parentheses, which literals keep: {@code x * -1} would name the series {@code x*}.
     */
    public static Term literal(String text) {
        return new Term(text.startsWith("-") ? "(" + text + ")" : text, Binding.WHOLE, Set.of());
    }

    /** A text that cannot be torn apart, such as a call, computed of some terms. */
    public static Term whole(String text, Collection<Term> of) {
        return new Term(text, Binding.WHOLE, identifiers(of.stream()));
    }

    /** A condition, computed of some terms. */
    public static Term condition(String text, Collection<Term> of) {
        return new Term(text, Binding.CONDITION, identifiers(of.stream()));
    }

    /** A call of a function. */
    public static Term call(String function, Term... inputs) {
        return call(function, Arrays.asList(inputs), List.of());
    }

    /**
     * A call of a function.
     *
     * @param settings what follows the inputs: literals, or {@code 'key'='value'}
     */
    public static Term call(String function, List<Term> inputs, List<String> settings) {
        String arguments = Stream.concat(inputs.stream().map(Term::text), settings.stream())
                .collect(Collectors.joining(", "));
        return whole(function + "(" + arguments + ")", inputs);
    }

    /** This term as another type. */
    public Term cast(String type) {
        return whole("CAST(" + text + " AS " + type + ")", List.of(this));
    }

    /**
     * The opposite number.
     *
     * @param type of the number, which it keeps
     */
    public Term negated(String type) {
        return new Term("-" + (binding == Binding.WHOLE ? text : cast(type).text), Binding.SIGN, identifiers);
    }

    /**
     * This term where it is computed with another one that comes after it. In a branch of CASE, and before a CASE, the server
     * (2.0.1-beta) loses the values of what the next one reads too, unless they are something else by then.
     *
     * @param type of this term, or one that is as good
     */
    public Term before(Term next, String type) {
        Term first = this;
        while (!next.text.equals(first.text) && next.text.contains(first.text)) {
            first = first.cast(type);
        }
        return first;
    }

    /** This term where it is compared: one that is itself a condition cannot be torn apart. */
    Term compared() {
        return binding == Binding.CONDITION ? cast(BOOLEAN) : this;
    }

    static Term joined(Term left, String symbol, Binding binding, Term right) {
        boolean bindsTighter =
                right.binding == Binding.WHOLE || (binding == Binding.SUM && right.binding == Binding.PRODUCT);
        return new Term(
                left.before(right, DOUBLE).within(binding) + " " + symbol + " "
                        + (bindsTighter ? right : right.cast(DOUBLE)).text,
                binding,
                identifiers(Stream.of(left, right)));
    }

    /** The SQL. */
    public String text() {
        return text;
    }

    /** The series that it reads, and the time, by their names in SQL. */
    public Set<String> identifiers() {
        return identifiers;
    }

    private String within(Binding outer) {
        return binding.compareTo(outer) < 0 ? cast(DOUBLE).text : text;
    }

    private static Set<String> identifiers(Stream<Term> terms) {
        return terms.flatMap(term -> term.identifiers.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
