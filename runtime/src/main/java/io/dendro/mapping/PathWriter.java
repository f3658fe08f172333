package io.dendro.mapping;

import org.jspecify.annotations.Nullable;

/** Takes the path values of one entity, in the order of the template's placeholders. */
public interface PathWriter {

    void text(@Nullable String node);

    void number(long node);

    void enumerated(@Nullable Enum<?> node);
}
