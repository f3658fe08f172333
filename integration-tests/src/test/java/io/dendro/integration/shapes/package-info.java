/** Every shape in which people write an entity, written to a real server and read back. */
@NullMarked
package io.dendro.integration.shapes;

import org.jspecify.annotations.NullMarked;
