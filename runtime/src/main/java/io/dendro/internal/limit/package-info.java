/** Until when the calls of a session may go on, where their user has set a time of his own. */
@NullMarked
package io.dendro.internal.limit;

import org.jspecify.annotations.NullMarked;
