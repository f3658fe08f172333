/** What an insert costs a point, however many there are. */
@NullMarked
package io.dendro.benchmark.growth;

import org.jspecify.annotations.NullMarked;
