package io.dendro.integration.differential;

import io.dendro.integration.differential.meaning.Term;

/**
 * Something that can be said in Dendro's language, and what it means.
 *
 * @param <X> what Dendro calls it
 * @param <V> the type of its values
 */
record Said<X, V>(X dsl, Term<V> term) {}
