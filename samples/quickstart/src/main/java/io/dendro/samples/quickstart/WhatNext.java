package io.dendro.samples.quickstart;

import java.util.List;

/** What a reader may do after the run. */
final class WhatNext {
    private static final List<String> STEPS = List.of(
            "Read MachineReadingMapper.java, which the compiler wrote, below samples/quickstart/target/generated-sources",
            "Misspell {line} in MachineReading.java, below samples/quickstart/src, and see what the build says",
            "Ask a question of your own in Tour.java, which is beside it",
            "Enlarge the factory: --machines 1000 --interval 60");

    private WhatNext() {}

    /** After a run on a server that is gone now. */
    static void show(Screen screen) {
        list(screen, "Keep the readings: --url iotdb://root:root@127.0.0.1:6667 uses a server that you run");
    }

    /** After a run on the user's own server. */
    static void showForLastingServer(Screen screen) {
        list(screen, "The readings are in database root.factory; DELETE DATABASE root.factory removes them");
    }

    private static void list(Screen screen, String lastStep) {
        screen.line("");
        screen.line("What next?");
        STEPS.forEach(step -> screen.line("   - %s", step));
        screen.line("   - %s", lastStep);
    }
}
