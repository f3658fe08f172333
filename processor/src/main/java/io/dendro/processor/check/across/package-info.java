/**
 * Rules for two entities that one server shall hold. They compare facts, so it does not matter whether the other entity is
 * compiled now or came in a jar.
 */
@NullMarked
package io.dendro.processor.check.across;

import org.jspecify.annotations.NullMarked;
