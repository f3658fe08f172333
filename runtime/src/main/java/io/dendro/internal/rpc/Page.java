package io.dendro.internal.rpc;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A part of a result as it came.
 *
 * @param blocks the result blocks; views of the connection's buffer, valid until its next answer is read
 * @param isLast whether nothing follows; the server has then released the query
 */
public record Page(List<ByteBuffer> blocks, boolean isLast) {}
