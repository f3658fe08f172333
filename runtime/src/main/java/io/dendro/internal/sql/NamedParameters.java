package io.dendro.internal.sql;

import io.dendro.model.NearestName;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Puts literals in place of the {@code :names} of a statement. What stands in quotes or backquotes is text, two colons are
 * those of SELECT INTO, and a colon within a name, a number or a time belongs to that.
 */
public final class NamedParameters {

    private static final String QUOTES = "'\"`";

    /** Signs that may be a part of a name, or join it to another. */
    private static final String OF_NAMES = "_.:@#${}`'\"";

    /** Behind these, values stand in parentheses: a minus would be another operator, and the asterisk a wildcard. */
    private static final String OPERATORS = "+-*/%";

    private final String sql;
    private final Map<String, ?> values;
    private final ToLongFunction<Instant> ticks;
    private final Set<String> used = new LinkedHashSet<>();
    private final StringBuilder bound = new StringBuilder();
    private int at;

    private NamedParameters(String sql, Map<String, ?> values, ToLongFunction<Instant> ticks) {
        this.sql = sql;
        this.values = values;
        this.ticks = ticks;
    }

    /**
     * The statement with its values.
     *
     * @param ticks the time of an instant in the server's precision
     * @throws IllegalArgumentException if a name has no value, a value no place, or a value no literal
     */
    public static String bind(String sql, Map<String, ?> values, ToLongFunction<Instant> ticks) {
        return new NamedParameters(sql, values, ticks).bind();
    }

    private String bind() {
        while (at < sql.length()) {
            char sign = sql.charAt(at);
            int end = at + 1;
            if (QUOTES.indexOf(sign) >= 0) {
                end = endOfQuoted(sign);
            } else if (sign == ':') {
                end = endOfName();
                if (end > at + 1) {
                    replace(sql.substring(at + 1, end), end);
                    at = end;
                    continue;
                }
            }
            bound.append(sql, at, end);
            at = end;
        }
        requireAllUsed();
        return bound.toString();
    }

    /** A quote within is doubled, which looks like an end and a beginning. */
    private int endOfQuoted(char quote) {
        int end = sql.indexOf(quote, at + 1);
        if (end < 0) {
            throw new IllegalArgumentException(
                    "the " + quote + " at position " + at + " of the statement has no partner: " + sql);
        }
        return end + 1;
    }

    /** The end of the parameter's name that begins behind this colon; right behind the colon if there is none. */
    private int endOfName() {
        int start = at + 1;
        boolean isJoined = at > 0 && isOfName(sql.charAt(at - 1));
        if (isJoined || start == sql.length() || !isFirstOfParameter(sql.charAt(start))) {
            return start;
        }
        int end = start;
        while (end < sql.length() && isOfParameter(sql.charAt(end))) {
            end++;
        }
        boolean goesOn = end < sql.length() && isOfName(sql.charAt(end));
        return goesOn ? start : end;
    }

    private static boolean isFirstOfParameter(char sign) {
        return isOfParameter(sign) && !(sign >= '0' && sign <= '9');
    }

    private static boolean isOfParameter(char sign) {
        return sign == '_' || (sign < 128 && Character.isLetterOrDigit(sign));
    }

    private static boolean isOfName(char sign) {
        return sign >= 128 || Character.isLetterOrDigit(sign) || OF_NAMES.indexOf(sign) >= 0;
    }

    private void replace(String name, int end) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the statement has the parameter :" + name + " and no value for it"
                    + NearestName.of(name, values.keySet())
                            .map(near -> "; did you mean :" + near + "?")
                            .orElse("; there are values for " + values.keySet()));
        }
        used.add(name);
        String literal = new ParameterLiteral(name, ticks).of(value);
        char before = lastSign();
        if (value instanceof Iterable) {
            boolean isEnclosed = before == '(' && nextSign(end) == ')';
            bound.append(isEnclosed ? literal : "(" + literal + ")");
        } else if (OPERATORS.indexOf(before) >= 0) {
            bound.append('(').append(literal).append(')');
        } else {
            bound.append(literal);
        }
    }

    private char lastSign() {
        int last = bound.length() - 1;
        while (last >= 0 && Character.isWhitespace(bound.charAt(last))) {
            last--;
        }
        return last < 0 ? ' ' : bound.charAt(last);
    }

    private char nextSign(int from) {
        int next = from;
        while (next < sql.length() && Character.isWhitespace(sql.charAt(next))) {
            next++;
        }
        return next == sql.length() ? ' ' : sql.charAt(next);
    }

    private void requireAllUsed() {
        for (String name : values.keySet()) {
            if (!used.contains(name)) {
                throw new IllegalArgumentException(
                        "the statement has no parameter :" + name + ", for which there is a value" + cure(name));
            }
        }
    }

    private String cure(String name) {
        return sql.contains(":" + name)
                ? "; a parameter stands by itself, not in quotes and not as a part of a name or a path"
                : "; leave the value out, or name it in the statement";
    }
}
