package io.dendro.metadata;

import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import java.util.Map;
import java.util.Optional;

/** A series, and how it is stored. Immutable. */
public interface SeriesInfo {

    /** Its path, with backquotes where statements need them. */
    String path();

    /** The path of its device, as statements take it. */
    String device();

    /** Its name on its device, without quotes. */
    String measurement();

    /** The other name that it has on its device, without quotes. */
    Optional<String> alias();

    /** The path of its database. */
    Optional<String> database();

    /**
     * The type of its values.
     *
     * @throws io.dendro.error.MappingException if the server is newer, and Dendro does not know the type
     */
    DataType dataType();

    /**
     * How its values are encoded.
     *
     * @throws io.dendro.error.MappingException if the server is newer, and Dendro does not know the encoding
     */
    Encoding encoding();

    /**
     * How its pages are compressed.
     *
     * @throws io.dendro.error.MappingException if the server is newer, and Dendro does not know the compressor
     */
    Compressor compressor();

    /**
     * Its tags, by name.
     *
     * @throws io.dendro.error.MappingException if quotes in them leave open where one ends, as IoTDB shows them without
     *     escaping anything
     */
    Map<String, String> tags();

    /**
     * Its attributes, by name.
     *
     * @throws io.dendro.error.MappingException as {@link #tags()}
     */
    Map<String, String> attributes();
}
