/** The names that users see in generated code. */
@NullMarked
package io.dendro.processor.name;

import org.jspecify.annotations.NullMarked;
