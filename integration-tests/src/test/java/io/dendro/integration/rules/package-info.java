/**
 * Whether the rules of the annotation processor are true: what it refuses is sent to a real server by hand, and the server
 * refuses it too, or loses it.
 */
@NullMarked
package io.dendro.integration.rules;

import org.jspecify.annotations.NullMarked;
