package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds under the compiler of the build holds under newer ones, in a process of their own. */
class OtherJdksTest {
    private static final List<Class<?>> OF_COMPILERS =
            List.of(BadInputsTest.class, GoldenFilesTest.class, OptionsTest.class, TimeseriesProcessorTest.class);

    private static final int LAST_THAT_LOOKS_ON_THE_CLASS_PATH = 22;

    private static final List<Jdk> JDKS = Jdk.others();

    @TempDir
    Path folder;

    @BeforeAll
    static void there_are_others() {
        assumeFalse(
                JDKS.isEmpty(),
                () -> "no JDK after 17 beside " + Jdk.current().home() + "; name some with -Ddendro.jdks=/path:/path");
    }

    @Test
    void the_tests_of_messages_and_mappers_hold() {
        for (Jdk jdk : JDKS) {
            List<String> arguments = new ArrayList<>(
                    List.of("-Ddendro.release=" + jdk.feature(), "-cp", classPath(), SelectedTests.class.getName()));
            OF_COMPILERS.forEach(test -> arguments.add(test.getName()));
            Path output = folder.resolve(jdk + ".txt");

            int exit = jdk.run("java", arguments, output);

            assertThat(exit).as("%s: %s", jdk, Cases.text(output)).isZero();
            assertThat(Cases.text(output))
                    .as(jdk.toString())
                    .contains("0 tests failed")
                    .doesNotContain(" 0 tests found");
        }
    }

    @Test
    void a_command_with_a_processor_path_compiles_without_a_warning() throws Exception {
        for (Jdk jdk : JDKS) {
            Path output = folder.resolve(jdk + ".txt");

            int exit = jdk.run("javac", command("--processor-path", "-Xlint:all,-processing", "-Werror"), output);

            assertThat(exit).as("%s: %s", jdk, Cases.text(output)).isZero();
            assertThat(Cases.text(output)).as(jdk.toString()).isEmpty();
            assertThat(generated("MachineReadingMapper.java")).exists();
        }
    }

    /** As the guides say: javac of JDK 23 and later runs no processor unless told where, or which. */
    @Test
    void the_class_path_alone_does_not_run_the_processor() throws Exception {
        for (Jdk jdk : JDKS) {
            int exit = jdk.run("javac", command("-Xlint:none"), folder.resolve("output.txt"));

            assertThat(exit).isZero();
            assertThat(Files.exists(generated("MachineReadingMapper.java")))
                    .as(jdk.toString())
                    .isEqualTo(jdk.feature() <= LAST_THAT_LOOKS_ON_THE_CLASS_PATH);
        }
    }

    private List<String> command(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "-cp",
                classPath(),
                "-d",
                Files.createDirectories(folder.resolve("classes")).toString()));
        for (String option : options) {
            command.add(option);
            if (option.equals("--processor-path")) {
                command.add(processorPath());
            }
        }
        Cases.good().stream()
                .flatMap(name -> Cases.goodFiles(name).stream())
                .map(Path::toString)
                .forEach(command::add);
        return command;
    }

    private Path generated(String fileName) {
        return folder.resolve("classes").resolve("demo").resolve(fileName);
    }

    /** Without Lombok, which would run too, and of which newer JDKs warn. */
    private static String processorPath() {
        return Stream.of(classPath().split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("lombok"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
