/** Rules for the time of a row. */
@NullMarked
package io.dendro.processor.check.time;

import org.jspecify.annotations.NullMarked;
