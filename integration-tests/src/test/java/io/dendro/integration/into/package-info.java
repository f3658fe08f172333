/** What the server writes when it is told to write what it reads. */
@NullMarked
package io.dendro.integration.into;

import org.jspecify.annotations.NullMarked;
