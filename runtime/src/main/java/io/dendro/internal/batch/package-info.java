/** Writes that wait in batches. */
@NullMarked
package io.dendro.internal.batch;

import org.jspecify.annotations.NullMarked;
