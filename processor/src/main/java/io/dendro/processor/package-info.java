/**
 * Checks annotated records at compile time and generates their mappers:
 *
 * <pre>
 * record ──read──► declaration ──check──► clean? ──yes──► entity model ────┐
 *                                           └────no, and says why          ├──write──► mapper
 *                                                └──────► skeleton model ──┘
 * </pre>
 */
@NullMarked
package io.dendro.processor;

import org.jspecify.annotations.NullMarked;
