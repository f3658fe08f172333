/** Java types, as far as a time-series can hold them. Shared by all four stages; knows none of them. */
@NullMarked
package io.dendro.processor.type;

import org.jspecify.annotations.NullMarked;
