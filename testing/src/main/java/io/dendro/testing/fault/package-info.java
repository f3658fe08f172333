/** Faults of a network between a client and a node, on demand. */
@NullMarked
package io.dendro.testing.fault;

import org.jspecify.annotations.NullMarked;
