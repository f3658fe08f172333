/** What the compiler says of statements in strings, against what a server does with them. */
@NullMarked
package io.dendro.integration.strings;

import org.jspecify.annotations.NullMarked;
