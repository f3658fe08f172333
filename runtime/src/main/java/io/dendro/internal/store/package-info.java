/** Rows as a store keeps them: with all that is needed to send them, by a program that may not know their entity any more. */
@NullMarked
package io.dendro.internal.store;

import org.jspecify.annotations.NullMarked;
