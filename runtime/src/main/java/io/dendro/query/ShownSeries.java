package io.dendro.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A series in the words of the server. The tags and attributes are null when there are none. */
record ShownSeries(
        String path,
        Optional<String> alias,
        String dataType,
        String encoding,
        String compressor,
        @Nullable String tags,
        @Nullable String attributes) {}
