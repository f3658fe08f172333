/** Rules for the names of measurements. */
@NullMarked
package io.dendro.processor.check.name;

import org.jspecify.annotations.NullMarked;
