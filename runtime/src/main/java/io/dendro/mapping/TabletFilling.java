package io.dendro.mapping;

import io.dendro.Tablet;

/**
 * A tablet, and how rows get into it.
 *
 * @param row puts its values into the tablet
 */
record TabletFilling(Tablet tablet, RowWriter row) {}
