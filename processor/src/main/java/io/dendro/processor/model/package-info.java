/** What a mapper is made of. Immutable, complete, and free of anything a user could have got wrong. */
@NullMarked
package io.dendro.processor.model;

import org.jspecify.annotations.NullMarked;
