package io.dendro.testing.junit;

import io.dendro.testing.IoTDBCluster;
import io.dendro.testing.IoTDBClusterOptions;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** The clusters of a test run, one of each shape. JUnit closes them at the end of the run. */
final class ClustersOfTheRun {
    private ClustersOfTheRun() {}

    private record Shape(int dataNodes, int replication) {}

    /** What the outermost class of a test asks for. */
    static Optional<IoTDBClusterTest> asked(ExtensionContext context) {
        return context.getTestClass()
                .flatMap(unused -> AnnotationSupport.findAnnotation(
                        FixtureOfTheClass.outermostClass(context).getRequiredTestClass(), IoTDBClusterTest.class));
    }

    static IoTDBCluster of(ExtensionContext context) {
        IoTDBClusterTest asked = asked(context)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "An IoTDBCluster is asked for by a class that is none of @IoTDBClusterTest. Fix: annotate it."));
        Shape shape = new Shape(asked.dataNodes(), asked.replication());
        return context.getRoot()
                .getStore(ServerOfTheRun.NAMESPACE)
                .getOrComputeIfAbsent(shape, ClustersOfTheRun::start, IoTDBCluster.class);
    }

    private static IoTDBCluster start(Shape shape) {
        return IoTDBCluster.start(IoTDBClusterOptions.of(shape.dataNodes()).withReplication(shape.replication()));
    }
}
