/** A process of one side: it runs the variant that the driver names and answers with what that cost. */
@NullMarked
package io.dendro.benchmark.worker;

import org.jspecify.annotations.NullMarked;
