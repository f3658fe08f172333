/**
 * SQL text: the one encoder of literals, and predicates with their parentheses. Identifiers are encoded by
 * {@link io.dendro.model.NodeName}. Nothing here knows of entities or columns.
 */
@NullMarked
package io.dendro.internal.sql;

import org.jspecify.annotations.NullMarked;
