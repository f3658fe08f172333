/** Tells the observers of a session what it does, at no cost if there are none. */
@NullMarked
package io.dendro.internal.observation;

import org.jspecify.annotations.NullMarked;
