package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import io.dendro.annotation.Converter;
import java.util.function.BiFunction;

/**
 * A measurement whose values are converted: conditions take and results give the component's own type. What depends on
 * the order of values, or computes with them, is asked of the {@link #stored} ones.
 *
 * <pre>{@code
 * STATE.eq(State.IDLE)                        // converted before it is sent
 * STATE.stored().gt(3)                        // as it is stored
 * select(TIME, STATE, STATE.stored().max())
 * }</pre>
 *
 * <p>What a converter throws becomes a {@link io.dendro.error.MappingException} that names the component.
 *
 * @param <J> the Java type of the component
 * @param <C> the column of the stored values
 */
public final class ConvertedColumn<E, J, C extends ScalarColumn<E, ?>> extends EquatableColumn<E, J> {

    private final C stored;
    private final Cell<J> cell;
    private final BiFunction<String, TimePrecision, J> parser;

    private ConvertedColumn(C stored, Operand<J> operand, Cell<J> cell, BiFunction<String, TimePrecision, J> parser) {
        super(stored.component(), stored.schema(), operand);
        this.stored = stored;
        this.cell = cell;
        this.parser = parser;
    }

    /** A measurement whose stored values are those of a column. */
    public static <E, J, S, C extends ScalarColumn<E, S>> ConvertedColumn<E, J, C> of(
            C stored, Converter<J, S> converter) {
        Conversion<J, S> conversion = new Conversion<>(stored.component(), converter);
        return new ConvertedColumn<>(
                stored,
                new ConvertedOperand<>(stored.operand(), conversion),
                (row, column) -> conversion.fromStored(stored.decode(row, column)),
                (text, precision) -> conversion.fromStored(stored.parse(text, precision)));
    }

    /** The values as they are stored, with all that their type offers. */
    public C stored() {
        return stored;
    }

    @Override
    J decode(ResultSet row, int column) {
        return cell.read(row, column);
    }

    @Override
    J parse(String text, TimePrecision precision) {
        return parser.apply(text, precision);
    }

    private interface Cell<V> {
        V read(ResultSet row, int column);
    }
}
