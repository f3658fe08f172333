/** Rules for the template of a path: one code for each rule of the grammar, whose reason and cure are its own. */
@NullMarked
package io.dendro.processor.check.path;

import org.jspecify.annotations.NullMarked;
