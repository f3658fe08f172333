/** A day of a factory, written to and queried from a real Apache IoTDB. Start with {@link Quickstart}. */
@NullMarked
package io.dendro.samples.quickstart;

import org.jspecify.annotations.NullMarked;
