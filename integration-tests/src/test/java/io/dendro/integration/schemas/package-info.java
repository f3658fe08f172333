/**
 * Entities that nobody wrote: sources at random, compiled as a user's build does, and run against a real server. What the
 * compiler accepts the server accepts.
 */
@NullMarked
package io.dendro.integration.schemas;

import org.jspecify.annotations.NullMarked;
