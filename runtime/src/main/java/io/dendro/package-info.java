/**
 * The session and the untyped tier: connect, run statements, read results by column, fill tablets.
 *
 * <p>Start at {@link io.dendro.Session}. Typed mappers ({@code io.dendro.mapping}) stand on what is here; nothing here
 * knows of mappers.
 */
@NullMarked
package io.dendro;

import org.jspecify.annotations.NullMarked;
