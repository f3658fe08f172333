/**
 * Finds entities that were compiled before, by the descriptors in the jars and folders that they came in. No interface of the
 * compiler lists those: they are found from the classes that sources mention. What cannot be found or read is left out.
 */
@NullMarked
package io.dendro.processor.neighbour;

import org.jspecify.annotations.NullMarked;
