/**
 * Files of entries that are appended, read and deleted in order, and outlast the program. Bytes only; what the entries hold is
 * the matter of others.
 */
@NullMarked
package io.dendro.internal.segment;

import org.jspecify.annotations.NullMarked;
