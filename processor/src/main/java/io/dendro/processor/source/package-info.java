/**
 * Checks strings where they are written: at annotated declarations, and as arguments of annotated parameters. What stands
 * inside methods is seen through the tree API of javac; where a compiler has none, less is checked and nothing is said.
 */
@NullMarked
package io.dendro.processor.source;

import org.jspecify.annotations.NullMarked;
