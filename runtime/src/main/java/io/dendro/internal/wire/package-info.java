/**
 * The server's column formats: tablets on their way out, result blocks on their way in. Bytes and columns only; no
 * sockets, no sessions. Both directions work on reused buffers and create no object a row.
 */
@NullMarked
package io.dendro.internal.wire;

import org.jspecify.annotations.NullMarked;
