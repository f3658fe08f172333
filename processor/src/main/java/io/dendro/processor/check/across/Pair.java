package io.dendro.processor.check.across;

import io.dendro.processor.descriptor.EntityFacts;
import io.dendro.processor.descriptor.KnownEntity;
import java.util.List;

/**
 * Two entities.
 *
 * @param here the one that messages are shown at
 * @param there the one that messages name
 */
public record Pair(EntityFacts here, KnownEntity there) {

    /** Whether both are made for the same devices, so that they certainly share them. */
    boolean hasSameDevices() {
        return here.devices().isSameAs(there.facts().devices());
    }

    /** The measurements that have the same name in both. */
    List<SharedSeries> sharedSeries() {
        return here.series().stream()
                .flatMap(mine -> there.facts().series().stream()
                        .filter(theirs -> theirs.name().equals(mine.name()))
                        .map(theirs -> new SharedSeries(mine, theirs)))
                .toList();
    }
}
