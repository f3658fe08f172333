/** Rules for the types of measurements. */
@NullMarked
package io.dendro.processor.check.value;

import org.jspecify.annotations.NullMarked;
