/** What the compiler says of two entities that do not agree, held against a server that gets the data of both. */
@NullMarked
package io.dendro.integration.across;

import org.jspecify.annotations.NullMarked;
