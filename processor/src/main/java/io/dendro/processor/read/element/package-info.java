/** Answers to small questions about the compiler's elements and types. */
@NullMarked
package io.dendro.processor.read.element;

import org.jspecify.annotations.NullMarked;
