/** Starts a real Apache IoTDB server for tests, samples and benchmarks. */
@NullMarked
package io.dendro.testing;

import org.jspecify.annotations.NullMarked;
