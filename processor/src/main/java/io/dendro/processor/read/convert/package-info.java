/** Reads the classes that {@code @Convert} and {@code @Enumerated} name: what they translate, and how one is made. */
@NullMarked
package io.dendro.processor.read.convert;

import org.jspecify.annotations.NullMarked;
