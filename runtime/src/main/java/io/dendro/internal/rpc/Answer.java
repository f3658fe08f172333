package io.dendro.internal.rpc;

import io.dendro.internal.wire.Block;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The server's answer to a statement.
 *
 * @param layout the result's columns; null when the statement returns no rows
 * @param firstPage the first rows; empty when the statement returns no rows
 */
public record Answer(@Nullable Layout layout, Page firstPage) {

    /** Whether rows came with it; if none did and there are no further pages, there are none. */
    public boolean hasRows() {
        if (!firstPage.isLast()) {
            return true;
        }
        for (ByteBuffer block : firstPage.blocks()) {
            if (Block.rowsIn(block) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The columns of a result.
     *
     * @param queryId by which further pages are asked for
     * @param names in the order of the select list
     * @param types the server's type names, parallel to the names
     * @param positions where each column stands in the result blocks
     * @param hasTime whether the blocks' time column means anything
     */
    public record Layout(
            long queryId, List<String> names, List<String> types, List<Integer> positions, boolean hasTime) {}
}
