package io.dendro;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Values for the {@code :names} of a statement. Each is encoded as one literal, never pasted as text, so that no value can
 * become syntax; a name stands where a value may stand, and not for a path, a keyword or a part of either. Immutable.
 *
 * <pre>{@code
 * session.query("SELECT temperature FROM root.factory.** WHERE temperature > :limit AND state IN :states",
 *         Parameters.of("limit", 80).and("states", List.of("RUNNING", "IDLE")));
 * }</pre>
 *
 * <table>
 * <caption>What values become</caption>
 * <tr><th>Java</th><th>literal</th></tr>
 * <tr><td>Byte, Short, Integer, Long</td><td>the number</td></tr>
 * <tr><td>Float, Double</td><td>the number; NaN and infinities have no literal and are refused</td></tr>
 * <tr><td>Boolean</td><td>{@code true}, {@code false}</td></tr>
 * <tr><td>String</td><td>a quoted text</td></tr>
 * <tr><td>{@link java.time.Instant}</td><td>a time in the server's precision, which must hold it exactly</td></tr>
 * <tr><td>{@link java.time.LocalDate}</td><td>a quoted date</td></tr>
 * <tr><td>byte[]</td><td>{@code X'...'}</td></tr>
 * <tr><td>a collection of these</td><td>the list of {@code IN}; an empty one is refused</td></tr>
 * </table>
 */
public final class Parameters {

    private static final Parameters NONE = new Parameters(Map.of());

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Map<String, Object> values;

    private Parameters(Map<String, Object> values) {
        this.values = values;
    }

    /** For a statement without parameters. */
    public static Parameters none() {
        return NONE;
    }

    /**
     * One value.
     *
     * @throws IllegalArgumentException as for {@link #and}
     */
    public static Parameters of(String name, Object value) {
        return NONE.and(name, value);
    }

    /**
     * Many values.
     *
     * @throws IllegalArgumentException as for {@link #and}
     */
    public static Parameters of(Map<String, ?> values) {
        Parameters all = NONE;
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            all = all.and(entry.getKey(), entry.getValue());
        }
        return all;
    }

    /**
     * These values and another.
     *
     * @throws IllegalArgumentException if the name has a value already, or is not of ASCII letters, digits and underscores;
     *     or if the value is null, with which nothing can be compared
     */
    public Parameters and(String name, Object value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name
                    + "' cannot name a parameter; use ASCII letters, digits and _, not beginning with a digit");
        }
        Map<String, Object> more = new LinkedHashMap<>(values);
        if (more.put(name, frozen(name, value)) != null) {
            throw new IllegalArgumentException("parameter :" + name + " was given a value twice");
        }
        return new Parameters(Collections.unmodifiableMap(more));
    }

    /** The values by name, in the order in which they were given. */
    public Map<String, Object> values() {
        return values;
    }

    private static Object frozen(String name, Object value) {
        if (value instanceof Collection<?> collection) {
            Collection<Object> copy = new ArrayList<>();
            collection.forEach(element -> copy.add(frozen(name, element)));
            return Collections.unmodifiableCollection(copy);
        }
        if (value instanceof byte[] bytes) {
            return bytes.clone();
        }
        return Objects.requireNonNullElseGet(value, () -> {
            throw new IllegalArgumentException("parameter :" + name
                    + " is null, with which nothing can be compared; write IS NULL or IS NOT NULL in the statement");
        });
    }

    /** The names, without the values, which may be confidential. */
    @Override
    public String toString() {
        return "Parameters" + values.keySet();
    }
}
