/**
 * What a legal path, a legal name and a legal encoding are: one grammar and one table, used by the annotation processor
 * at compile time and by the session at run time.
 *
 * <p>Everything here is immutable, free of input and output, and safe for use by many threads.
 */
@NullMarked
package io.dendro.model;

import org.jspecify.annotations.NullMarked;
