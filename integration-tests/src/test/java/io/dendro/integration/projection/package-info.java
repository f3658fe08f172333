/** Records that say what queries select, read back from a real server. */
@NullMarked
package io.dendro.integration.projection;

import org.jspecify.annotations.NullMarked;
