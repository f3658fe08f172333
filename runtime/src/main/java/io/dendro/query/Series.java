package io.dendro.query;

import io.dendro.error.MappingException;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series that a device of an entity has on the server: one of its measurements, or another. Immutable.
 *
 * <pre>{@code
 * for (Series<MachineReading> series : readings.series().at(PLANT.eq("berlin")).list()) {
 *     series.node(MACHINE);            // m7
 *     series.measurement();            // temperature
 *     series.column();                 // MachineReadingMapper.TEMPERATURE
 *     series.dataType();               // FLOAT
 * }
 * }</pre>
 */
public final class Series<E> {

    private final List<String> nodes;
    private final Optional<MeasurementColumn<E, ?>> column;
    private final ShownSeries shown;

    Series(List<String> nodes, Optional<MeasurementColumn<E, ?>> column, ShownSeries shown) {
        this.nodes = nodes;
        this.column = column;
        this.shown = shown;
    }

    /**
     * A node of its device's path.
     *
     * @throws MappingException if the node is not a value of the component
     */
    public <V> V node(PathColumn<E, V> node) {
        return node.decode(nodes.get(node.index()));
    }

    /** Its path as the server prints it and statements take it, with backquotes where they are needed. */
    public String path() {
        return shown.path();
    }

    /** Its name on the device, without quotes. */
    public String measurement() {
        return nodes.get(nodes.size() - 1);
    }

    /** The other name that it has on its device, without quotes. */
    public Optional<String> alias() {
        return shown.alias();
    }

    /** Which measurement of the entity it is; empty if the entity has none of that name. */
    public Optional<MeasurementColumn<E, ?>> column() {
        return column;
    }

    /**
     * The type of its values, which need not be what the entity declares.
     *
     * @throws MappingException if the server is newer, and Dendro does not know the type
     */
    public DataType dataType() {
        return constant(DataType.class, shown.dataType());
    }

    /**
     * How its values are encoded.
     *
     * @throws MappingException if the server is newer, and Dendro does not know the encoding
     */
    public Encoding encoding() {
        return constant(Encoding.class, shown.encoding());
    }

    /**
     * How its pages are compressed.
     *
     * @throws MappingException if the server is newer, and Dendro does not know the compressor
     */
    public Compressor compressor() {
        return constant(Compressor.class, shown.compressor());
    }

    /**
     * Its tags, by name.
     *
     * @throws MappingException if quotes in them leave open where one ends, as IoTDB shows them without escaping anything
     */
    public Map<String, String> tags() {
        return described("tags", shown.tags());
    }

    /**
     * Its attributes, by name.
     *
     * @throws MappingException as {@link #tags()}
     */
    public Map<String, String> attributes() {
        return described("attributes", shown.attributes());
    }

    /** The same as {@link #path()}. */
    @Override
    public String toString() {
        return path();
    }

    private Map<String, String> described(String what, @Nullable String text) {
        return ShownPairs.read(text)
                .orElseThrow(() -> new MappingException("the server shows the " + what + " of " + path() + " as " + text
                        + ", and quotes within leave open where one ends; read them with a statement of your own"));
    }

    private <T extends Enum<T>> T constant(Class<T> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MappingException("series " + path() + " has the " + type.getSimpleName() + " "
                        + name + ", which this version of Dendro does not know"));
    }
}
