/** Writers and their reports on a real server. */
@NullMarked
package io.dendro.integration.write;

import org.jspecify.annotations.NullMarked;
