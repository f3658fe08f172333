package io.dendro.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The classes that users get from us: neither tests nor the generated Thrift stubs. */
final class Ours implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("/test-classes/") && !location.contains("io/dendro/thrift/");
    }
}
