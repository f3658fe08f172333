/** Finds out what the values of a type are, how a mapper takes them from an object, and what it can make one with. */
@NullMarked
package io.dendro.processor.read.shape;

import org.jspecify.annotations.NullMarked;
