package io.dendro.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThriftLibraryTest {

    @Test
    void aLibraryThatLacksSomethingIsToldWithVersionAndPlace() {
        NoSuchMethodError lacking = new NoSuchMethodError("some.Method");

        assertThat(ThriftLibrary.unfit(lacking))
                .hasMessageContainingAll("found 0.", "libthrift-0.", ".jar", "needed 0.23.0 or later", "some.Method")
                .hasCause(lacking);
    }
}
