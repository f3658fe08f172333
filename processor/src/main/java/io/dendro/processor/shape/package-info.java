/** How objects are taken apart into values and put together again: decided without the compiler, on plain data. */
@NullMarked
package io.dendro.processor.shape;

import org.jspecify.annotations.NullMarked;
