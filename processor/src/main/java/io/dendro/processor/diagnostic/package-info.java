/** What is wrong with a user's code: collected about one element, and printed once, where it is wrong. */
@NullMarked
package io.dendro.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
