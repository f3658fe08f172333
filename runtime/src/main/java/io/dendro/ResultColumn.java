package io.dendro;

import io.dendro.model.DataType;

/**
 * A column of a result: its name as the server prints it and its logical type.
 *
 * @param name the header, such as {@code temperature} or {@code Device}
 * @param type what a cell holds
 */
public record ResultColumn(String name, DataType type) {}
