package io.dendro.testing.junit;

import io.dendro.Session;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Session and database of one outermost test class. JUnit closes it after the class. */
final class FixtureOfTheClass implements AutoCloseable {
    // Starts at the clock, so that a database left by a killed run on a lasting server is not met again.
    private static final AtomicLong NUMBER = new AtomicLong(System.currentTimeMillis());

    private final Session session;
    private final TestDatabase database;

    private FixtureOfTheClass(Session session, TestDatabase database) {
        this.session = session;
        this.database = database;
    }

    static FixtureOfTheClass of(ExtensionContext context) {
        ExtensionContext outermost = outermostClass(context);
        return outermost
                .getStore(ServerOfTheRun.NAMESPACE)
                .getOrComputeIfAbsent(FixtureOfTheClass.class, unused -> create(outermost), FixtureOfTheClass.class);
    }

    static ExtensionContext outermostClass(ExtensionContext context) {
        ExtensionContext candidate = context;
        while (candidate.getParent().flatMap(ExtensionContext::getTestClass).isPresent()) {
            candidate = candidate.getParent().get();
        }
        return candidate;
    }

    private static FixtureOfTheClass create(ExtensionContext testClass) {
        Session session = Session.connect(urlFor(testClass));
        TestDatabase database = new TestDatabase(nameFor(testClass.getRequiredTestClass()));
        try {
            session.execute("CREATE DATABASE " + database.path());
            return new FixtureOfTheClass(session, database);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static String urlFor(ExtensionContext testClass) {
        return ClustersOfTheRun.asked(testClass).isPresent()
                ? ClustersOfTheRun.of(testClass).node(0).url()
                : ServerOfTheRun.of(testClass).url();
    }

    private static String nameFor(Class<?> testClass) {
        String name = testClass.getSimpleName().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        return "root.t_" + name + "_" + Long.toString(NUMBER.getAndIncrement(), Character.MAX_RADIX);
    }

    Session session() {
        return session;
    }

    TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        try (session) {
            session.execute("DELETE DATABASE " + database.path());
        }
    }
}
