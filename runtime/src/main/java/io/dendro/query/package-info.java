/**
 * Typed queries: columns, the conditions and aggregates they offer, and immutable query values that render SQL and read
 * its answer.
 *
 * <p>Everything starts at the columns of a generated mapper. A column offers the operators that its type has and
 * produces three kinds of values: {@link io.dendro.query.PathCondition} says where in the tree,
 * {@link io.dendro.query.Condition} which rows, {@link io.dendro.query.Aggregate} what to compute. All are generic in
 * the entity, so that a column of another entity does not compile. Queries are read through {@link io.dendro.query.Query}.
 */
@NullMarked
package io.dendro.query;

import org.jspecify.annotations.NullMarked;
