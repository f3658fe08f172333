package io.dendro.query;

import io.dendro.internal.sql.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A function that somebody has added to the server, declared once with the type of its results:
 *
 * <pre>{@code
 * static final UserFunction<Double> SMOOTH = UserFunction.toDouble("smooth").with("window", "5");
 * static final UserFunction<Double> MEDIAN = UserFunction.toDouble("my_median");
 *
 * readings.select(TIME, MACHINE, SMOOTH.of(TEMPERATURE))           // over the rows of each device
 * readings.select(MACHINE, MEDIAN.aggregate(TEMPERATURE))          // over groups of one device each
 * }</pre>
 *
 * <p>That the server has such a function, and that it gives this type, is known when the query runs: a result of another
 * type fails to be read, and names both. Immutable.
 *
 * @param <V> the Java type of a result
 */
public final class UserFunction<V> {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final String name;
    private final List<String> settings;
    private final ValueForm<V> form;

    private UserFunction(String name, List<String> settings, ValueForm<V> form) {
        this.name = name;
        this.settings = settings;
        this.form = form;
    }

    private static <V> UserFunction<V> named(String name, ValueForm<V> form) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name
                    + "' cannot be a function here; IoTDB calls functions whose names are of letters, digits and '_' and"
                    + " begin with no digit");
        }
        return new UserFunction<>(name, List.of(), form);
    }

    /**
     * A function that gives INT32.
     *
     * @throws IllegalArgumentException if the name is none of letters, digits and underscores
     */
    public static UserFunction<Integer> toInt(String name) {
        return named(name, NumberForm.INT);
    }

    /** A function that gives INT64; as {@link #toInt}. */
    public static UserFunction<Long> toLong(String name) {
        return named(name, NumberForm.LONG);
    }

    /** A function that gives FLOAT; as {@link #toInt}. */
    public static UserFunction<Float> toFloat(String name) {
        return named(name, NumberForm.FLOAT);
    }

    /** A function that gives DOUBLE; as {@link #toInt}. */
    public static UserFunction<Double> toDouble(String name) {
        return named(name, NumberForm.DOUBLE);
    }

    /** A function that gives BOOLEAN; as {@link #toInt}. */
    public static UserFunction<Boolean> toBoolean(String name) {
        return named(name, new BooleanForm());
    }

    /** A function that gives TEXT or STRING; as {@link #toInt}. */
    public static UserFunction<String> toText(String name) {
        return named(name, new TextForm());
    }

    /** The same function with an attribute, such as {@code 'k'='2'}. Both texts are encoded and stand for themselves. */
    public UserFunction<V> with(String key, String value) {
        List<String> all = new ArrayList<>(settings);
        all.add(Literal.text(key) + "=" + Literal.text(value));
        return new UserFunction<>(name, List.copyOf(all), form);
    }

    /**
     * The function of rows, taken device by device in the order of their times.
     *
     * @throws IllegalArgumentException if there is no input
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <E> SeriesFunction<E, V> of(Expression<E, ?>... inputs) {
        return new SeriesFunction<>(
                Computation.onServer(name, formulas(Arrays.asList(inputs)), settings.toArray(String[]::new)),
                form,
                SeriesFunction.Reach.SERIES);
    }

    /**
     * The function as an aggregate of groups of one device each, as nobody but the function itself could merge several.
     *
     * @throws IllegalArgumentException if there is no input
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <E> Expression<Group<E>, V> aggregate(Expression<E, ?>... inputs) {
        return new Expression<>(
                AggregateCall.unmerged(new Part(name, formulas(Arrays.asList(inputs)), settings, form)), form);
    }

    private <E> List<Formula> formulas(List<Expression<E, ?>> inputs) {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException(name + "() has nothing to compute of; give it a column");
        }
        return inputs.stream().<Formula>map(Calculated::formula).toList();
    }

    @Override
    public String toString() {
        return name + settings;
    }
}
