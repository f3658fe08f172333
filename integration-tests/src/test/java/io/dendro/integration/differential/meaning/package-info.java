/** What a query means, in plain Java: terms, conditions, aggregates, windows, fills and orders over rows in memory. */
@NullMarked
package io.dendro.integration.differential.meaning;

import org.jspecify.annotations.NullMarked;
