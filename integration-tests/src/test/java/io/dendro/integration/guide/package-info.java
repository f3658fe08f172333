/** The examples of {@code docs/entities.md}: its Java is what stands here between {@code // region} and {@code // endregion}. */
@NullMarked
package io.dendro.integration.guide;

import org.jspecify.annotations.NullMarked;
