package io.dendro.processor.neighbour;

import io.dendro.processor.descriptor.DescriptorFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A jar or a folder of classes.
 *
 * @param origin how messages call it; empty for the folder of what is compiled now
 */
record Container(Path path, Optional<String> origin) {

    /** The folder that classes are compiled into. */
    static Container output(Path folder) {
        return new Container(folder, Optional.empty());
    }

    static Container module(Path path, String module) {
        return new Container(path, Optional.of("module " + module));
    }

    /** One on the class path. The name of a jar tells what it is; that of a folder, such as classes, does not. */
    static Container library(Path path) {
        return new Container(path, Optional.of(String.valueOf(Files.isDirectory(path) ? path : path.getFileName())));
    }

    /** Its descriptors, in the order of their names. */
    List<Descriptor> descriptors() throws IOException {
        return Files.isDirectory(path) ? inFolder() : inJar();
    }

    private List<Descriptor> inFolder() throws IOException {
        Path folder = path.resolve(DescriptorFile.FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + DescriptorFile.EXTENSION)) {
            entries.forEach(files::add);
        }
        files.sort(Comparator.naturalOrder());
        List<Descriptor> descriptors = new ArrayList<>();
        for (Path file : files) {
            descriptors.add(descriptor(DescriptorFile.FOLDER + file.getFileName(), Files.readAllBytes(file)));
        }
        return descriptors;
    }

    private List<Descriptor> inJar() throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> entries = jar.stream()
                    .filter(entry -> DescriptorFile.is(entry.getName()))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            List<Descriptor> descriptors = new ArrayList<>();
            for (ZipEntry entry : entries) {
                try (InputStream text = jar.getInputStream(entry)) {
                    descriptors.add(descriptor(entry.getName(), text.readAllBytes()));
                }
            }
            return descriptors;
        }
    }

    private static Descriptor descriptor(String fileName, byte[] text) {
        return new Descriptor(fileName, new String(text, StandardCharsets.UTF_8));
    }
}
