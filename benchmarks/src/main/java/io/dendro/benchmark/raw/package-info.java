/** The limit: ready-made requests over one socket, and answers that nobody decodes. */
@NullMarked
package io.dendro.benchmark.raw;

import org.jspecify.annotations.NullMarked;
