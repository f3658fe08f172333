package io.dendro.processor.check.across;

import io.dendro.processor.descriptor.EntityFacts;
import io.dendro.processor.descriptor.KnownEntity;
import io.dendro.processor.descriptor.PathPattern;
import java.util.List;

/**
 * Two entities.
 *
 * @param here the one that messages are shown at
 * @param there the one that messages name
 * @param devices what they have in common
 */
public record Pair(EntityFacts here, KnownEntity there, Devices devices) {

    /** What the devices of one are to those of the other. */
    enum Devices {
        SAME,
        /** Some may be the same: that depends on the values of placeholders. */
        OVERLAPPING,
        APART
    }

    public static Pair of(EntityFacts here, KnownEntity there) {
        return new Pair(here, there, devices(here.devices(), there.facts().devices()));
    }

    private static Devices devices(PathPattern here, PathPattern there) {
        if (here.isSameAs(there)) {
            return Devices.SAME;
        }
        return here.overlaps(there) ? Devices.OVERLAPPING : Devices.APART;
    }

    /** Whether both are made for the same devices, so that they certainly share them. */
    boolean hasSameDevices() {
        return devices == Devices.SAME;
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
