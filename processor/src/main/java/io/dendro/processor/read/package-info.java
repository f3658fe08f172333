/**
 * Turns what the compiler knows of a type into plain declarations. Tolerant: what makes no sense is read as it stands, and
 * judged later. Each part keeps its place in the source.
 */
@NullMarked
package io.dendro.processor.read;

import org.jspecify.annotations.NullMarked;
