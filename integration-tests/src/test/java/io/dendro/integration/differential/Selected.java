package io.dendro.integration.differential;

import io.dendro.integration.differential.meaning.Item;

/** An item of a select list, as Dendro calls it and as it is meant. */
record Selected<X>(X dsl, Item item) {}
