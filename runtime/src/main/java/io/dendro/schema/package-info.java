/** Databases and series: what an entity needs on the server, and how it gets there. */
@NullMarked
package io.dendro.schema;

import org.jspecify.annotations.NullMarked;
