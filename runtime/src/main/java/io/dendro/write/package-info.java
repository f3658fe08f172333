/** What is told of writes. */
@NullMarked
package io.dendro.write;

import org.jspecify.annotations.NullMarked;
