/** Random typed queries, and what plain Java finds in the same rows. */
@NullMarked
package io.dendro.integration.differential;

import org.jspecify.annotations.NullMarked;
