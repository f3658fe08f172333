package io.dendro.integration.differential;

import io.dendro.integration.differential.meaning.Sorting;

/** A key to sort by, as Dendro calls it and as it is meant. */
record Sorted<X>(X dsl, Sorting meaning) {}
