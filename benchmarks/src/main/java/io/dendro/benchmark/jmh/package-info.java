/** The same micro comparisons under JMH, all sides in one process: neither needs a socket, so their class paths agree. */
@NullMarked
package io.dendro.benchmark.jmh;

import org.jspecify.annotations.NullMarked;
