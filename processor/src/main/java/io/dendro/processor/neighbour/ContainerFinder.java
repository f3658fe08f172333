package io.dendro.processor.neighbour;

import io.dendro.processor.descriptor.DescriptorFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds what a class file is in, by asking for the file. It creates none. */
final class ContainerFinder {
    private static final String IN_JAR = "jar";
    private static final String IN_FOLDER = "file";
    private static final String ENTRY = "!/";

    private final Filer filer;

    ContainerFinder(Filer filer) {
        this.filer = filer;
    }

    /** The jar or folder that the compiler takes the class from; empty when it is compiled now, or out of sight. */
    Optional<Container> of(ClassFile file) {
        return file.module().isEmpty()
                ? find(StandardLocation.CLASS_PATH, file.packageName(), file)
                : find(StandardLocation.MODULE_PATH, file.module() + "/" + file.packageName(), file);
    }

    /** The folder that classes are compiled into. */
    Optional<Container> ofOutput() {
        return uri(StandardLocation.CLASS_OUTPUT, "", DescriptorFile.FOLDER + "none" + DescriptorFile.EXTENSION)
                .filter(uri -> IN_FOLDER.equals(uri.getScheme()))
                .flatMap(uri -> above(Path.of(uri), 3))
                .map(Container::output);
    }

    private Optional<Container> find(JavaFileManager.Location location, String packageName, ClassFile file) {
        return uri(location, packageName, file.fileName())
                .flatMap(uri -> root(uri, file))
                .map(path -> file.module().isEmpty() ? Container.library(path) : Container.module(path, file.module()));
    }

    /** Compilers answer what they cannot find in many ways, javac for a module with a NullPointerException: all mean that there is nothing. */
    private Optional<URI> uri(JavaFileManager.Location location, String packageName, String fileName) {
        try {
            return Optional.of(
                    filer.getResource(location, packageName, fileName).toUri());
        } catch (IOException | RuntimeException absent) {
            return Optional.empty();
        }
    }

    private static Optional<Path> root(URI uri, ClassFile file) {
        if (IN_FOLDER.equals(uri.getScheme())) {
            return above(Path.of(uri), 1 + file.depth());
        }
        String text = uri.getRawSchemeSpecificPart();
        return IN_JAR.equals(uri.getScheme()) && text.contains(ENTRY)
                ? Optional.of(Path.of(URI.create(text.substring(0, text.indexOf(ENTRY)))))
                : Optional.empty();
    }

    private static Optional<Path> above(Path file, int levels) {
        @Nullable Path folder = file;
        for (int level = 0; level < levels && folder != null; level++) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder);
    }
}
