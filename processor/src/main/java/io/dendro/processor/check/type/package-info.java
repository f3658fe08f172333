/** Rules for the type that an entity is. */
@NullMarked
package io.dendro.processor.check.type;

import org.jspecify.annotations.NullMarked;
