package io.dendro.processor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the compiler with the processor, Error Prone and NullAway, in a process of its own: Error Prone needs the inside of the
 * compiler. NullAway looks at type arguments too, as JSpecify has it, and at generated code as at any other.
 *
 * @param folder for all that comes of it
 */
record NullAwayCompilation(Path folder) {
    private static final List<String> OPENED = List.of(
            "exports:api",
            "exports:code",
            "exports:file",
            "exports:main",
            "exports:model",
            "exports:parser",
            "exports:processing",
            "exports:tree",
            "exports:util",
            "opens:code",
            "opens:comp");

    /** What is right for users' sources in good/ can have any name. */
    private static final String PLUGIN = "-Xplugin:ErrorProne -Xep:NullAway:ERROR -Xep:UnicodeInCode:OFF"
            + " -XepOpt:NullAway:OnlyNullMarked=true -XepOpt:NullAway:JSpecifyMode=true";

    /** All that is said of the sources, and of what is generated for them. */
    List<Finding> run(List<Path> sources) throws IOException {
        Path output = folder.resolve("output.txt");
        Jdk.current().run("javac", command(sources), output);
        return Finding.in(Cases.text(output));
    }

    /** Where generated sources are. */
    Path classes() {
        return folder.resolve("classes");
    }

    private List<String> command(List<Path> sources) throws IOException {
        List<String> command = new ArrayList<>();
        OPENED.forEach(opened -> command.add(jvmOption(opened)));
        command.addAll(List.of("-cp", classPath(), "--processor-path", classPath()));
        command.addAll(List.of("-d", Files.createDirectories(classes()).toString()));
        command.addAll(List.of("-Xlint:all,-processing", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000"));
        command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
        command.addAll(List.of("-XDaddTypeAnnotationsToSymbol=true", PLUGIN));
        sources.forEach(source -> command.add(source.toString()));
        return command;
    }

    private static String jvmOption(String opened) {
        String[] parts = opened.split(":");
        return "-J--add-" + parts[0] + "=jdk.compiler/com.sun.tools.javac." + parts[1] + "=ALL-UNNAMED";
    }

    /** Without Lombok, which would run too. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("lombok"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
