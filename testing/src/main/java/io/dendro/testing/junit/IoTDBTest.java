package io.dendro.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that needs an Apache IoTDB. Its constructor and methods may take
 *
 * <ul>
 *   <li>a {@link io.dendro.Session}, open, one for the class;
 *   <li>a {@link TestDatabase}, one for the class (nested classes share it), created empty and dropped at the end;
 *   <li>the {@link io.dendro.testing.IoTDBServer} itself, one for the whole test run. A test that stops it must
 *       start it again and must not run beside others.
 * </ul>
 *
 * <p>The server is started when the first of them is asked for, and stopped at the end of the run. With
 * the system property {@code dendro.test.url} (or the environment variable {@code DENDRO_TEST_URL}) that server is used, none is
 * started, and tests that take the {@code IoTDBServer} are skipped.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ServerControlCondition.class, IoTDBExtension.class})
public @interface IoTDBTest {}
