/** Rules for the components that are nodes of the path. */
@NullMarked
package io.dendro.processor.check.node;

import org.jspecify.annotations.NullMarked;
