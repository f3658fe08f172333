/** The untyped tier: databases, series, records, tablets and points, each as a few requests or statements. */
@NullMarked
package io.dendro.internal.untyped;

import org.jspecify.annotations.NullMarked;
