/** The vocabulary of mapped types: annotations, the table of types and encodings, the grammar of paths. */
module io.dendro.annotations {
    exports io.dendro.annotation;
    exports io.dendro.model;

    // Class files name its annotations, but nothing needs them to run.
    requires static transitive org.jspecify;
}
