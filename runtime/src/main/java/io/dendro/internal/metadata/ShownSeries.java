package io.dendro.internal.metadata;

import io.dendro.error.MappingException;
import io.dendro.metadata.SeriesInfo;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.PathPattern;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A series in the words of the server. They are understood when they are asked for: a word that only newer servers know
 * shall not keep the others from being read.
 */
record ShownSeries(
        String path,
        Optional<String> alias,
        Optional<String> database,
        Storage storage,
        Optional<String> shownTags,
        Optional<String> shownAttributes)
        implements SeriesInfo {

    record Storage(String dataType, String encoding, String compressor) {}

    @Override
    public String device() {
        return path.substring(0, path.length() - PathPattern.lastNode(path).length() - 1);
    }

    @Override
    public String measurement() {
        return Shown.node(PathPattern.lastNode(path));
    }

    @Override
    public DataType dataType() {
        return constant(DataType.class, storage.dataType());
    }

    @Override
    public Encoding encoding() {
        return constant(Encoding.class, storage.encoding());
    }

    @Override
    public Compressor compressor() {
        return constant(Compressor.class, storage.compressor());
    }

    @Override
    public Map<String, String> tags() {
        return described("tags", shownTags);
    }

    @Override
    public Map<String, String> attributes() {
        return described("attributes", shownAttributes);
    }

    /** The same as {@link #path()}. */
    @Override
    public String toString() {
        return path;
    }

    private Map<String, String> described(String what, Optional<String> text) {
        return ShownPairs.read(text.orElse(""))
                .orElseThrow(() -> new MappingException("the server shows the " + what + " of " + path + " as "
                        + text.orElse("") + ", and quotes within leave open where one ends; read them with a statement"
                        + " of your own"));
    }

    private <T extends Enum<T>> T constant(Class<T> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MappingException("series " + path + " has the " + type.getSimpleName() + " "
                        + name + ", which this version of Dendro does not know"));
    }
}
