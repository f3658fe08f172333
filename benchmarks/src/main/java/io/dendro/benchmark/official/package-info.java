/** The official client's side: the same work as its users do it. Runs in a process with that client's class path. */
@NullMarked
package io.dendro.benchmark.official;

import org.jspecify.annotations.NullMarked;
