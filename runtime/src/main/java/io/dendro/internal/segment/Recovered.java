package io.dendro.internal.segment;

import io.dendro.write.StoreDamage;
import java.util.List;

/**
 * What an earlier program left.
 *
 * @param portions oldest first
 * @param layouts of the portions' entries, parallel to them
 * @param damages what was found beside them
 */
public record Recovered(List<Portion> portions, List<Layout> layouts, List<StoreDamage> damages) {}
