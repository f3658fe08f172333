/** What annotation processors cost javac: Dendro's beside others, on the same entities. */
@NullMarked
package io.dendro.benchmark.compile;

import org.jspecify.annotations.NullMarked;
