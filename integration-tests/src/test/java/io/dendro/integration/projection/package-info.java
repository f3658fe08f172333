/** Records that say what queries select, read back from a real server; {@code docs/projections.md} shows their regions. */
@NullMarked
package io.dendro.integration.projection;

import org.jspecify.annotations.NullMarked;
