/** Judges declarations. One class is one rule, and each message it gives has a code of its own. */
@NullMarked
package io.dendro.processor.check;

import org.jspecify.annotations.NullMarked;
