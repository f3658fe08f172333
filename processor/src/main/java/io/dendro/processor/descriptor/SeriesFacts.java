package io.dendro.processor.descriptor;

import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;

/**
 * A measurement of an entity.
 *
 * @param name the name on the server, raw
 * @param encoding never {@link Encoding#DEFAULT}
 * @param compressor never {@link Compressor#DEFAULT}
 */
public record SeriesFacts(String name, DataType type, Encoding encoding, Compressor compressor, Use use) {

    /** What the entity does with the series. */
    public enum Use {
        /** It creates the series, and writes and reads it. */
        WRITTEN,
        /** It reads what others write; its encoding and compressor mean nothing. */
        READ_ONLY
    }
}
