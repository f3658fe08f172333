package io.dendro.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The classes that users get from us: neither tests nor the generated Thrift stubs. */
final class Ours implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("io/dendro/thrift/");
    }
}
