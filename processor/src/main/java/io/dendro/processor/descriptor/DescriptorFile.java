package io.dendro.processor.descriptor;

import com.palantir.javapoet.ClassName;

/** Where descriptors are, from the root of a jar or of a folder of classes. */
public final class DescriptorFile {
    /** The folder of all descriptors, with slashes. */
    public static final String FOLDER = "META-INF/dendro/";

    /** What their names end with. */
    public static final String EXTENSION = ".entity";

    private DescriptorFile() {}

    /** The path of the descriptor of an entity, of which every class has its own. */
    public static String of(ClassName entity) {
        return FOLDER + entity.reflectionName() + EXTENSION;
    }

    /** Whether a path is one of a descriptor. */
    public static boolean is(String path) {
        return path.startsWith(FOLDER) && path.endsWith(EXTENSION);
    }
}
