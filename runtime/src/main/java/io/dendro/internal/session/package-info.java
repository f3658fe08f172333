/** The session: leases connections to calls, results and streams, and puts result blocks and rows together. */
@NullMarked
package io.dendro.internal.session;

import org.jspecify.annotations.NullMarked;
