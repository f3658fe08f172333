/** Values that users write as text in annotations: durations, and what stands for a missing value. */
@NullMarked
package io.dendro.processor.literal;

import org.jspecify.annotations.NullMarked;
