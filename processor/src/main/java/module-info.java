/** The annotation processor. Compilers find it as a service; it exports nothing. */
module io.dendro.processor {
    requires com.palantir.javapoet;
    requires io.dendro.annotations;
    requires java.compiler;

    // The tree API of javac; other compilers do without.
    requires static jdk.compiler;

    // Names in class files only.
    requires static com.google.auto.service;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            io.dendro.processor.TimeseriesProcessor;
}
