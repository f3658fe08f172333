package io.dendro.testing.junit;

import io.dendro.Session;
import io.dendro.testing.IoTDBCluster;
import io.dendro.testing.IoTDBServer;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests what {@link IoTDBTest} and {@link IoTDBClusterTest} promise. Used through those annotations. */
public final class IoTDBExtension implements ParameterResolver {
    private static final Map<Class<?>, Function<ExtensionContext, Object>> SOURCES = Map.of(
            IoTDBServer.class, context -> ServerOfTheRun.of(context).started(),
            IoTDBCluster.class, ClustersOfTheRun::of,
            Session.class, context -> FixtureOfTheClass.of(context).session(),
            TestDatabase.class, context -> FixtureOfTheClass.of(context).database());

    /** JUnit calls it. */
    public IoTDBExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return SOURCES.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Function<ExtensionContext, Object> source =
                SOURCES.get(parameter.getParameter().getType());
        if (source == null) {
            throw new IllegalStateException("Not one of " + SOURCES.keySet());
        }
        return source.apply(context);
    }
}
