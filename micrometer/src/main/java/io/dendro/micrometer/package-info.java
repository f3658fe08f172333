/** Metrics of sessions by Micrometer. */
@NullMarked
package io.dendro.micrometer;

import org.jspecify.annotations.NullMarked;
