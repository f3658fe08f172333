/** Dendro's side: everything through a generated mapper, as its users have it. */
@NullMarked
package io.dendro.benchmark.dendro;

import org.jspecify.annotations.NullMarked;
