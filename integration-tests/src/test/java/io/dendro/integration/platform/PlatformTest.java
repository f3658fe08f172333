package io.dendro.integration.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.junit.IoTDBTest;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small application writes a row and reads it back, wherever it finds Dendro. */
@IoTDBTest
class PlatformTest {
    private static final String DATABASE = "root.integration_platform";
    private static final String READ = "[Reading[time=1970-01-01T00:00:00Z, machine=m7, level=20.5]]";

    private final IoTDBServer server;
    private final Application application;

    PlatformTest(IoTDBServer server, @TempDir Path folder) {
        this.server = server;
        this.application = new Application(folder, DATABASE);
    }

    @BeforeEach
    void drop(Session session) {
        Databases.drop(session, DATABASE);
    }

    @Test
    void on_the_class_path() {
        assertThat(application.compile("--class-path", Jars.ofRuntime(), "--processor-path", Jars.ofProcessor()))
                .isEmpty();

        assertThat(application.run("--class-path", withClasses(), "demo.Main", server.url()))
                .contains("read " + READ)
                .contains("by name " + READ);
    }

    @Test
    void on_the_module_path() {
        application.write("module-info", "module demo { requires io.dendro.runtime; }");
        compileAsModule();

        assertThat(runAsModule()).contains("read " + READ).contains("opens demo to io.dendro.runtime");
    }

    @Test
    void on_the_module_path_with_mappers_by_name() {
        application.write(
                "module-info", "module demo { requires io.dendro.runtime; opens demo to io.dendro.runtime; }");
        compileAsModule();

        assertThat(runAsModule()).contains("by name " + READ);
    }

    @Test
    void internals_are_out_of_reach_on_the_module_path() {
        application.write("module-info", "module demo { requires io.dendro.runtime; }");
        application.write("Reach", "package demo; class Reach { io.dendro.internal.sql.Literal literal; }");

        assertThat(application.compile(
                        "--module-path", Jars.ofRuntime(), "--processor-module-path", Jars.ofProcessor()))
                .contains("package io.dendro.internal.sql is not visible");
    }

    private void compileAsModule() {
        assertThat(application.compile(
                        "--module-path", Jars.ofRuntime(), "--processor-module-path", Jars.ofProcessor()))
                .isEmpty();
    }

    private String runAsModule() {
        return application.run("--module-path", withClasses(), "--module", "demo/demo.Main", server.url());
    }

    private String withClasses() {
        return application.classes() + File.pathSeparator + Jars.ofRuntime();
    }
}
