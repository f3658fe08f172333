package io.dendro.internal.batch;

/**
 * What a writer with a store needs of its entity.
 *
 * @param delivery brings entities to the server
 * @param format brings rows of the store there
 */
public record StoredEntities<E>(Delivery<E> delivery, RowFormat<E> format) {}
