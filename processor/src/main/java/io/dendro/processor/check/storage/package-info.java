/** Rules for how values are stored. */
@NullMarked
package io.dendro.processor.check.storage;

import org.jspecify.annotations.NullMarked;
