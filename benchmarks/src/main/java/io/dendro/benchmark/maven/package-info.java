/** Class paths as users of Maven have them. */
@NullMarked
package io.dendro.benchmark.maven;

import org.jspecify.annotations.NullMarked;
