/** What entities declare beyond names and types, held against the server. Its mapper is written by hand, so that each test can change the definition. */
@NullMarked
package io.dendro.integration.declared;

import org.jspecify.annotations.NullMarked;
