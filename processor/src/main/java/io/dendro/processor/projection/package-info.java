/** What the components of a projection stand for: found by name in the entity, with the types that queries give. */
@NullMarked
package io.dendro.processor.projection;

import org.jspecify.annotations.NullMarked;
