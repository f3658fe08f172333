package io.dendro.query;

import io.dendro.error.MappingException;
import io.dendro.metadata.SeriesInfo;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final SeriesInfo info;

    Series(List<String> nodes, Optional<MeasurementColumn<E, ?>> column, SeriesInfo info) {
        this.nodes = nodes;
        this.column = column;
        this.info = info;
    }

    /**
     * A node of its device's path.
     *
     * @throws MappingException if the node is not a value of the component
     */
    public <V> V node(PathColumn<E, V> node) {
        return node.decode(nodes.get(node.index()));
    }

    /** The raw nodes of its device's placeholders. */
    List<String> deviceNodes() {
        return nodes.subList(0, nodes.size() - 1);
    }

    /** Its path as statements take it, with backquotes where they are needed. */
    public String path() {
        return info.path();
    }

    /** The path of its device, as statements take it. */
    public String device() {
        return info.device();
    }

    /** Its name on the device, without quotes. */
    public String measurement() {
        return nodes.get(nodes.size() - 1);
    }

    /** The other name that it has on its device, without quotes. */
    public Optional<String> alias() {
        return info.alias();
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
        return info.dataType();
    }

    /**
     * How its values are encoded.
     *
     * @throws MappingException if the server is newer, and Dendro does not know the encoding
     */
    public Encoding encoding() {
        return info.encoding();
    }

    /**
     * How its pages are compressed.
     *
     * @throws MappingException if the server is newer, and Dendro does not know the compressor
     */
    public Compressor compressor() {
        return info.compressor();
    }

    /**
     * Its tags, by name.
     *
     * @throws MappingException if quotes in them leave open where one ends, as IoTDB shows them without escaping anything
     */
    public Map<String, String> tags() {
        return info.tags();
    }

    /**
     * Its attributes, by name.
     *
     * @throws MappingException as {@link #tags()}
     */
    public Map<String, String> attributes() {
        return info.attributes();
    }

    /** The same as {@link #path()}. */
    @Override
    public String toString() {
        return path();
    }
}
