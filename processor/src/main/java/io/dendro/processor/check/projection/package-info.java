/** Rules about projections. */
@NullMarked
package io.dendro.processor.check.projection;

import org.jspecify.annotations.NullMarked;
