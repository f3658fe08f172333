/** Prints models as Java. Knows nothing of users' mistakes: a model has none. */
@NullMarked
package io.dendro.processor.write;

import org.jspecify.annotations.NullMarked;
