/** Entities and mappers to look up by name, as the processor names them. */
@NullMarked
package io.dendro.mapping.lookup;

import org.jspecify.annotations.NullMarked;
