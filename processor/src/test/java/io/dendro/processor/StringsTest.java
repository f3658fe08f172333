package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compilation.Status;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checked strings in other compilers, from other class files, with other options. The mistakes themselves are in {@code bad/}. */
class StringsTest {
    private static final String STRINGS =
            """
            package demo;

            import io.dendro.annotation.DevicePath;
            import io.dendro.annotation.Sql;

            abstract class Strings {
                @DevicePath static final String DEVICE = "root.m-7";

                @DevicePath String notConstant = "root.m-8";

                abstract void query(@Sql String sql);

                void run() {
                    query("PONDER level");
                }
            }
            """;

    @Test
    void without_the_tree_api_constant_fields_are_checked_and_the_rest_is_left_alone() {
        Compilation compilation = Compilations.withBrokenFiler(
                List.of(JavaFileObjects.forSourceString("demo.Strings", STRINGS)), IllegalStateException::new);

        assertThat(compilation.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.getMessage(Locale.ROOT))
                    .startsWith("U+002D '-' cannot stand in a name without backquotes; write `m-7`")
                    .endsWith("[D0206]");
            assertThat(diagnostic.getLineNumber()).isEqualTo(7);
        });
    }

    @Test
    void parameters_of_compiled_classes_are_known(@TempDir Path classes) {
        compileTo(
                classes,
                "package lib; public interface Session {"
                        + " void query(int fetch, @io.dendro.annotation.Sql(io.dendro.annotation.Sql.Kind.QUERY) String sql); }");

        Compilation compilation = Compiler.javac()
                .withProcessors(new TimeseriesProcessor())
                .withClasspath(classPathWith(classes))
                .compile(JavaFileObjects.forSourceString(
                        "demo.User",
                        "package demo; class User { void run(lib.Session s) { s.query(1, \"SELEC\"); } }"));

        assertThat(compilation.status()).isEqualTo(Status.FAILURE);
        assertThat(compilation.errors()).singleElement().satisfies(error -> assertThat(error.getMessage(Locale.ROOT))
                .contains("did you mean SELECT?"));
    }

    @Test
    void the_mistakes_of_all_classes_are_found_in_one_go() {
        String type = " { @io.dendro.annotation.Sql String sql = \"\"; }";
        Compilation compilation = compile(
                JavaFileObjects.forSourceString("demo.Bad", "package demo; class Bad" + type + " class Worse" + type));

        assertThat(compilation.status()).isEqualTo(Status.FAILURE);
        assertThat(compilation.errors()).hasSize(2);
    }

    @Test
    void a_project_chooses_how_loud_a_warning_is() {
        JavaFileObject source = JavaFileObjects.forSourceString(
                "demo.Strings", STRINGS.replace("m-7", "m7").replace("m-8", "m8"));

        assertThat(compile(source).warnings()).hasSize(1);
        assertThat(compile(source, "-Adendro.warn=D1008:off").diagnostics()).isEmpty();
        assertThat(compile(source, "-Adendro.warn=D1008:error").errors()).hasSize(1);
    }

    @Test
    void a_fault_of_a_check_is_a_warning_that_asks_for_a_report() {
        String text = "package demo; class Odd { @io.dendro.annotation.Sql String sql = \"\"; }";
        AtomicInteger readings = new AtomicInteger();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///demo/Odd.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        if (readings.incrementAndGet() == 2) {
                            throw new IllegalStateException("the disk is a lie");
                        }
                        return text;
                    }
                };

        Compilation compilation = compile(source);

        assertThat(compilation.status()).isEqualTo(Status.SUCCESS);
        assertThat(compilation.diagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .singleElement()
                .asString()
                .startsWith("the strings in demo.Odd could not be checked: ")
                .contains("the disk is a lie", "please report it")
                .endsWith("[D1012]");
    }

    @Test
    void without_the_annotations_nothing_happens() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new TimeseriesProcessor())
                .withClasspath(List.of())
                .compile(JavaFileObjects.forSourceString(
                        "demo.Bare", "package demo; class Bare { String s = \"SELEC\"; }"));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Status.SUCCESS);
    }

    private static Compilation compile(JavaFileObject source, String... options) {
        return Compiler.javac()
                .withProcessors(new TimeseriesProcessor())
                .withOptions((Object[]) options)
                .compile(source);
    }

    private static List<File> classPathWith(Path folder) {
        return Stream.concat(
                        Stream.of(folder.toFile()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(File::new))
                .toList();
    }

    private static void compileTo(Path folder, String source) {
        JavaFileObject file = JavaFileObjects.forSourceString("lib.Session", source);
        List<String> options = List.of("-proc:none", "-d", folder.toString());
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .getTask(null, null, (Diagnostic<?> ignored) -> {}, options, null, List.of(file))
                        .call())
                .isTrue();
    }
}
