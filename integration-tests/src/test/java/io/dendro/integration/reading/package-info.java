/** How answers are read: options of one query, raw rows by name, parameters, and what is freed when reading ends. */
@NullMarked
package io.dendro.integration.reading;

import org.jspecify.annotations.NullMarked;
