/**
 * TLS to the server: whom the client trusts and how it shows who it is.
 *
 * <p>Start at {@link io.dendro.tls.Tls}. Nothing here knows of sessions.
 */
@NullMarked
package io.dendro.tls;

import org.jspecify.annotations.NullMarked;
