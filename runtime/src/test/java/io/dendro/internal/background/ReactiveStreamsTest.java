package io.dendro.internal.background;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.opentest4j.TestAbortedException;
import org.testng.SkipException;
import org.testng.annotations.Test;

/** The rules of Reactive Streams, as its own kit tests them; aborted are those of which it says that they cannot be tested. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class ReactiveStreamsTest {

    private final ReaderThreads threads = new ReaderThreads(4, "the test");

    @AfterAll
    void close() {
        threads.close();
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return Arrays.stream(PublisherRules.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> check(rule)));
    }

    private void check(Method rule) throws Throwable {
        PublisherRules rules = new PublisherRules(threads);
        rules.setUp();
        try {
            rule.invoke(rules);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SkipException skipped && rule.getName().startsWith("untested_")) {
                throw new TestAbortedException(skipped.getMessage(), skipped);
            }
            throw e.getCause();
        }
    }
}
