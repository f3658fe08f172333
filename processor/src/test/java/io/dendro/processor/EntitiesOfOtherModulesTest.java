package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.processor.ProcessorBehindBuildTool.Made;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that were compiled before, and how they are found from what the sources mention. */
class EntitiesOfOtherModulesTest {
    private static final String DOUBLE_LOAD = "String machine, double load";
    private static final String FLOAT_LOAD = "String machine, float load";
    private static final String PATH = "\"root.plant.{machine}\"";

    @TempDir
    private Path folder;

    private UserModule library;
    private UserModule application;

    @BeforeEach
    void compileLibrary() {
        library = new UserModule(folder.resolve("library"));
        application = new UserModule(folder.resolve("application"));
        library.entity("plant.Pump", PATH, DOUBLE_LOAD);
        library.source("plant/Unit.java", "package plant; public class Unit {}");
        assertThat(library.compile()).isEmpty();
    }

    @Test
    void an_entity_in_a_jar_is_named_with_the_jar() {
        application
                .entity("app.Valve", PATH, FLOAT_LOAD)
                .source("app/Use.java", "package app; class Use extends plant.Unit {}");

        assertThat(application.compile(library.jar("plant-1.0.jar")))
                .containsExactly(twoTypes("plant.Pump (plant-1.0.jar)"));
    }

    @Test
    void a_descriptor_that_is_broken_is_named_once() {
        UserModule.write(library.classes().resolve("META-INF/dendro/plant.Pump.entity"), "dendro entity 1\nbroken");
        application
                .entity("app.Valve", PATH, FLOAT_LOAD)
                .entity("app.Tank", "\"root.tanks.{machine}\"", FLOAT_LOAD)
                .source("app/Use.java", "package app; class Use extends plant.Unit {}");

        assertThat(application.compile(library.jar("plant-1.0.jar")))
                .containsExactly(
                        "META-INF/dendro/plant.Pump.entity of plant-1.0.jar cannot be read, so that entities of"
                                + " another module are not compared with those here: it is broken, or of another version of Dendro;"
                                + " build that module again, or accept it with -Adendro.warn=D0912:off [D0912]");
    }

    @Test
    void an_entity_in_a_folder_is_named_with_the_folder() {
        application
                .entity("app.Valve", PATH, FLOAT_LOAD)
                .source("app/Use.java", "package app; class Use { plant.Unit[] units; }");

        assertThat(application.compile(library.classes()))
                .containsExactly(twoTypes("plant.Pump (" + library.classes() + ")"));
    }

    @Test
    void a_mention_may_be_an_import_a_member_or_a_type_argument() {
        Path jar = library.jar("plant.jar");
        List<String> uses = List.of(
                "import plant.Unit; class Use { Object made() { return new Unit(); } }",
                "import static plant.PumpMapper.LOAD; class Use { Object load = LOAD; }",
                "class Use { java.util.List<? extends plant.Unit> units; }",
                "interface Use { plant.Unit made() throws Exception; }",
                "interface Use { void take(plant.Unit unit); }",
                "record Use(plant.Unit unit) {}",
                "class Use { class Inner extends plant.Unit {} }");
        for (String use : uses) {
            application.entity("app.Valve", PATH, FLOAT_LOAD).source("app/Use.java", "package app; " + use);
            assertThat(application.compile(jar)).as(use).containsExactly(twoTypes("plant.Pump (plant.jar)"));
        }
    }

    @Test
    void a_package_that_is_split_over_modules_is_a_mention_too() {
        application.entity("plant.Valve", PATH, FLOAT_LOAD);

        assertThat(application.compile(library.jar("plant.jar"))).containsExactly(twoTypes("plant.Pump (plant.jar)"));
    }

    @Test
    void a_jar_of_which_the_sources_mention_nothing_is_not_found() {
        application.entity("app.Valve", PATH, FLOAT_LOAD);

        assertThat(application.compile(library.jar("plant.jar"))).isEmpty();
    }

    @Test
    void a_named_module_is_found_without_a_mention() {
        library.entity("plant.Pump", PATH, DOUBLE_LOAD)
                .source("module-info.java", "module a.plant { requires io.dendro.runtime; }");
        assertThat(library.compileOnModulePath()).isEmpty();
        application
                .entity("app.Valve", PATH, FLOAT_LOAD)
                .source("module-info.java", "module an.app { requires io.dendro.runtime; requires a.plant; }");

        assertThat(application.compileOnModulePath(library.jar("plant.jar")))
                .containsExactly(twoTypes("plant.Pump (module a.plant)"));
    }

    @Test
    void entities_that_agree_are_left_in_peace() {
        application
                .entity("app.Valve", PATH, "String machine, double load, float speed")
                .source("app/Use.java", "package app; class Use extends plant.Unit {}");

        assertThat(application.compile(library.jar("plant.jar"))).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_left_out_and_what_is_no_entity_any_more_is_not_missed() throws IOException {
        Files.write(library.classes().resolve("META-INF/dendro/plant.Pump.entity"), new byte[] {(byte) 0xFF, 0, 10});
        UserModule.write(
                library.classes().resolve("META-INF/dendro/plant.Gone.entity"),
                "dendro-entity 1\nname plant.Gone\npath root.plant.{x}\nalignment NON_ALIGNED\n");
        UserModule.write(
                library.classes().resolve("META-INF/dendro/plant.Unit.entity"),
                "dendro-entity 1\nname plant.Unit\npath root.plant.{x}\nalignment NON_ALIGNED\n");
        application
                .entity("app.Valve", PATH, FLOAT_LOAD)
                .source("app/Use.java", "package app; class Use extends plant.Unit {}");

        assertThat(application.compile(library.jar("plant.jar")))
                .singleElement()
                .asString()
                .startsWith("META-INF/dendro/plant.Pump.entity of plant.jar cannot be read")
                .endsWith("[D0912]");
    }

    @Test
    void an_unchanged_entity_of_the_same_module_is_compared_and_named_alone() {
        application.entity("app.Pump", PATH, DOUBLE_LOAD);
        assertThat(application.compile()).isEmpty();

        application.entity("app.Valve", PATH, FLOAT_LOAD);

        assertThat(application.compile(application.classes())).containsExactly(twoTypes("app.Pump"));
    }

    @Test
    void an_entity_that_is_compiled_again_counts_as_it_is_now() {
        application.entity("app.Pump", PATH, DOUBLE_LOAD);
        assertThat(application.compile()).isEmpty();

        application.entity("app.Pump", PATH, FLOAT_LOAD).entity("app.Valve", PATH, FLOAT_LOAD);
        assertThat(application.compile(application.classes())).isEmpty();

        application.entity("app.Pump", PATH, "double machine, double load").entity("app.Valve", PATH, FLOAT_LOAD);
        assertThat(application.compile(application.classes()))
                .as("an entity with errors of its own is not compared")
                .singleElement()
                .asString()
                .endsWith("[D0304]");
    }

    @Test
    void a_class_that_is_no_entity_any_more_is_not_compared() {
        application.entity("app.Pump", PATH, DOUBLE_LOAD);
        assertThat(application.compile()).isEmpty();

        application.source("app/Pump.java", "package app; class Pump {}").entity("app.Valve", PATH, FLOAT_LOAD);

        assertThat(application.compile(application.classes()))
                .filteredOn(message -> message.endsWith("[D0801]"))
                .isEmpty();
    }

    @Test
    void behind_a_build_tool_there_are_members_but_no_imports() {
        Path jar = library.jar("plant.jar");
        String inMember = "package app; class Use { plant.Unit unit; }";
        String inImport = "package app; import plant.Unit; class Use { Object made() { return new Unit(); } }";

        application.entity("app.Valve", PATH, FLOAT_LOAD).source("app/Use.java", inMember);
        assertThat(application.compile(new ProcessorBehindBuildTool(), "-cp", UserModule.paths(jar)))
                .containsExactly(twoTypes("plant.Pump (plant.jar)"));

        application.entity("app.Valve", PATH, FLOAT_LOAD).source("app/Use.java", inImport);
        assertThat(application.compile(new ProcessorBehindBuildTool(), "-cp", UserModule.paths(jar)))
                .isEmpty();
    }

    @Test
    void each_file_is_made_from_one_entity() {
        ProcessorBehindBuildTool processor = new ProcessorBehindBuildTool();
        application.entity("app.Pump", PATH, DOUBLE_LOAD).entity("app.Valve", PATH, DOUBLE_LOAD);

        assertThat(application.compile(processor, "-cp", UserModule.paths())).isEmpty();

        assertThat(processor.made())
                .containsExactlyInAnyOrder(
                        new Made("app.PumpMapper", List.of("app.Pump")),
                        new Made("META-INF/dendro/app.Pump.entity", List.of("app.Pump")),
                        new Made("app.ValveMapper", List.of("app.Valve")),
                        new Made("META-INF/dendro/app.Valve.entity", List.of("app.Valve")));
    }

    private static String twoTypes(String there) {
        return "measurement \"load\" is FLOAT here and DOUBLE in " + there
                + ", which has the same devices, and a series has one"
                + " type; give both the same type, or one of them another name [D0801]";
    }
}
