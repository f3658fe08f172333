package io.dendro.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that needs an Apache IoTDB of several DataNodes. Its constructor and methods may take
 *
 * <ul>
 *   <li>the {@link io.dendro.testing.IoTDBCluster}, one for all classes of the run that ask for as many nodes and copies. A test that
 *       stops or kills a node must start it again and must not run beside others;
 *   <li>a {@link io.dendro.Session} with node 0, one for the class;
 *   <li>a {@link TestDatabase} of that cluster, one for the class, created empty and dropped at the end.
 * </ul>
 *
 * <p>The cluster is started when the first of them is asked for, and stopped at the end of the run. Where {@link IoTDBTest} would use a
 * named server, these tests are skipped.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ServerControlCondition.class, IoTDBExtension.class})
public @interface IoTDBClusterTest {
    /** How many DataNodes; each takes about 250 MB. */
    int dataNodes() default 3;

    /** On how many of them each data region lies; {@link io.dendro.testing.IoTDBClusterOptions} tells of the schema. */
    int replication() default 1;
}
