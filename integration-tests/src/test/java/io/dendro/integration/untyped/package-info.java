/** The untyped tier against a real server, with the official client as the witness. */
@NullMarked
package io.dendro.integration.untyped;

import org.jspecify.annotations.NullMarked;
