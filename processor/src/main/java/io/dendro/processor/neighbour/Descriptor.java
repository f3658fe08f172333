package io.dendro.processor.neighbour;

/** A descriptor as it stands in a jar or folder. */
record Descriptor(String fileName, String text) {

    /** The name of its entity, which the file has too. */
    String entity() {
        int folder = fileName.lastIndexOf('/') + 1;
        return fileName.substring(folder, fileName.lastIndexOf('.')).replace('$', '.');
    }
}
