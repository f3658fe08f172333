/** What a session does for data whose shape is known only at run time. */
@NullMarked
package io.dendro.samples.session;

import org.jspecify.annotations.NullMarked;
