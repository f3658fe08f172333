/** To see what sessions do: calls, retries, rows, bytes and connections. */
@NullMarked
package io.dendro.observation;

import org.jspecify.annotations.NullMarked;
