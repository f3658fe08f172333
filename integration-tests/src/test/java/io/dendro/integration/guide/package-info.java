/**
 * The examples of {@code docs/entities.md} and {@code docs/manual}: their Java is what stands here between {@code // region} and
 * {@code // endregion}.
 */
@NullMarked
package io.dendro.integration.guide;

import org.jspecify.annotations.NullMarked;
