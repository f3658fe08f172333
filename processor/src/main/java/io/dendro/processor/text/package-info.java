/** Checks of texts that are written out in a program: paths, and statements in SQL. Knows nothing of compilers. */
@NullMarked
package io.dendro.processor.text;

import org.jspecify.annotations.NullMarked;
