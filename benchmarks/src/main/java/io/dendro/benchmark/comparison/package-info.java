/** The driver: starts the server and a process for each side, lets them take turns, and prints what it saw. */
@NullMarked
package io.dendro.benchmark.comparison;

import org.jspecify.annotations.NullMarked;
