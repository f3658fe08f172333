/** A door for benchmarks to what the runtime keeps to itself. */
@NullMarked
package io.dendro.internal.session;

import org.jspecify.annotations.NullMarked;
