/** What reads in the background, for those who do not want to wait, and the threads that do. */
@NullMarked
package io.dendro.internal.background;

import org.jspecify.annotations.NullMarked;
