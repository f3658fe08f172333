package io.dendro.internal.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A condition as SQL text, or the knowledge that it holds always or never. Parentheses are decided here and nowhere
 * else.
 */
public final class Predicate {

    /** Holds for every row: needs no text. */
    public static final Predicate ALWAYS = new Predicate("true", Binding.COMPARISON, Set.of());

    /** Holds for no row: the server need not be asked. */
    public static final Predicate NEVER = new Predicate("false", Binding.COMPARISON, Set.of());

    /** How strongly the outermost operator binds, weakest first. */
    private enum Binding {
        OR,
        AND,
        COMPARISON
    }

    private final String text;
    private final Binding binding;
    private final Set<String> identifiers;

    private Predicate(String text, Binding binding, Set<String> identifiers) {
        this.text = text;
        this.binding = binding;
        this.identifiers = identifiers;
    }

    /** A comparison of a term with what follows it, such as {@code > 5} or {@code IN ('a', 'b')}. */
    public static Predicate comparison(Term term, String rest) {
        return new Predicate(term.compared().text() + " " + rest, Binding.COMPARISON, term.identifiers());
    }

    /** A comparison of two terms. */
    public static Predicate comparison(Term left, Operator operator, Term right) {
        Set<String> identifiers = new HashSet<>(left.identifiers());
        identifiers.addAll(right.identifiers());
        return new Predicate(
                left.before(right, "DOUBLE").compared().text() + " " + operator.symbol() + " "
                        + right.compared().text(),
                Binding.COMPARISON,
                Collections.unmodifiableSet(identifiers));
    }

    /** Holds where this one fails. */
    public Predicate failing() {
        if (this == ALWAYS || this == NEVER) {
            return this == ALWAYS ? NEVER : ALWAYS;
        }
        return comparison(
                Term.condition(text, identifiers.stream().map(Term::name).toList()), "= false");
    }

    /** Holds where all parts hold. */
    public static Predicate all(List<Predicate> parts) {
        return joined(parts, Binding.AND, ALWAYS, NEVER);
    }

    /** Holds where any part holds. */
    public static Predicate any(List<Predicate> parts) {
        return joined(parts, Binding.OR, NEVER, ALWAYS);
    }

    /** The SQL; for {@link #ALWAYS} and {@link #NEVER} a text for people only, as IoTDB has no constant conditions. */
    public String text() {
        return text;
    }

    /** What the text compares: measurements and the time, by their names in SQL. */
    public Set<String> identifiers() {
        return identifiers;
    }

    private static Predicate joined(List<Predicate> parts, Binding binding, Predicate neutral, Predicate absorbing) {
        if (parts.contains(absorbing)) {
            return absorbing;
        }
        List<Predicate> relevant = new ArrayList<>(parts);
        relevant.removeIf(part -> part == neutral);
        if (relevant.isEmpty()) {
            return neutral;
        }
        if (relevant.size() == 1) {
            return relevant.get(0);
        }
        return new Predicate(
                // The server loses the values before a CASE of what the CASE reads too.
                relevant.stream()
                        .sorted(Comparator.comparing(part -> !part.text.contains("CASE ")))
                        .map(part -> part.within(binding))
                        .collect(Collectors.joining(" " + binding + " ")),
                binding,
                relevant.stream().flatMap(part -> part.identifiers.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    private String within(Binding outer) {
        return binding.compareTo(outer) < 0 ? "(" + text + ")" : text;
    }
}
