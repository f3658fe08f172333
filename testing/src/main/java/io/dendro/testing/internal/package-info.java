/** How a server is fetched, configured, forked and watched. Knows nothing of the public package. */
@NullMarked
package io.dendro.testing.internal;

import org.jspecify.annotations.NullMarked;
