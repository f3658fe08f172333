package io.dendro.benchmark.comparison;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.io.File;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/** The official client's class path as its users have it, from the local Maven repository or, at first, the remote. */
final class OfficialJars {

    private static final String CLIENT = "org.apache.iotdb:iotdb-session:2.0.7";

    private OfficialJars() {}

    static String classPath() throws DependencyResolutionException {
        ContextOverrides overrides = ContextOverrides.create()
                .withUserSettings(true)
                .ignoreArtifactDescriptorRepositories(true)
                .build();
        try (Context maven = Runtimes.INSTANCE.getRuntime().create(overrides)) {
            CollectRequest roots = new CollectRequest()
                    .setRepositories(maven.remoteRepositories())
                    .setRoot(new Dependency(new DefaultArtifact(CLIENT), JavaScopes.RUNTIME));
            DependencyRequest request =
                    new DependencyRequest(roots, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
            return maven
                    .repositorySystem()
                    .resolveDependencies(maven.repositorySystemSession(), request)
                    .getArtifactResults()
                    .stream()
                    .map(result -> Objects.requireNonNull(result.getArtifact().getFile())
                            .getPath())
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
