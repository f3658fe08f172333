/**
 * What can go wrong outside the program: one unchecked root, and below it whether trying again can help.
 *
 * <p>{@link io.dendro.error.TransientException} may pass on a retry; {@link io.dendro.error.PermanentException} will
 * not. Mistakes of the program itself are {@link IllegalArgumentException} and {@link IllegalStateException}.
 */
@NullMarked
package io.dendro.error;

import org.jspecify.annotations.NullMarked;
