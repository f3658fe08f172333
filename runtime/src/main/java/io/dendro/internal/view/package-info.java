/** How several calls to a session become one for whoever waits for them. */
@NullMarked
package io.dendro.internal.view;

import org.jspecify.annotations.NullMarked;
