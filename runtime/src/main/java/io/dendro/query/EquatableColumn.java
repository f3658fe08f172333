package io.dendro.query;

/** A measurement that can be compared for equality and read as a last value: all but binary ones. */
public sealed interface EquatableColumn<E, V> extends MeasurementColumn<E, V>
        permits NumberColumn, TextColumn, BooleanColumn, EnumColumn, DateColumn, InstantColumn, ConvertedColumn {}
