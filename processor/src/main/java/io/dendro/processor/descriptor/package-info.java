/**
 * What an entity is on the server, as plain data and as a text that is shipped with its class: enough to compare two entities
 * of which one is known by its class file only.
 */
@NullMarked
package io.dendro.processor.descriptor;

import org.jspecify.annotations.NullMarked;
