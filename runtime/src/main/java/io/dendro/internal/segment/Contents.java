package io.dendro.internal.segment;

import io.dendro.write.StoreDamage;
import java.util.List;

/**
 * What a portion holds.
 *
 * @param layout what is needed to read the entries
 * @param entries the whole ones
 * @param damages what was found beside them
 */
public record Contents(Layout layout, List<byte[]> entries, List<StoreDamage> damages) {}
