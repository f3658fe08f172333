package io.dendro.benchmark.maven;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/** Resolves artifacts and what they depend on, from the local Maven repository or, at first, the remote. */
public final class ClassPaths {

    private ClassPaths() {}

    /** The class path to run the artifacts, each given as {@code group:artifact:version}. */
    public static String toRun(String... artifacts) throws DependencyResolutionException {
        return resolve(JavaScopes.RUNTIME, List.of(artifacts));
    }

    /** The class path to compile against the artifacts. */
    public static String toCompile(String... artifacts) throws DependencyResolutionException {
        return resolve(JavaScopes.COMPILE, List.of(artifacts));
    }

    private static String resolve(String scope, List<String> artifacts) throws DependencyResolutionException {
        ContextOverrides overrides = ContextOverrides.create()
                .withUserSettings(true)
                .ignoreArtifactDescriptorRepositories(true)
                .build();
        try (Context maven = Runtimes.INSTANCE.getRuntime().create(overrides)) {
            CollectRequest roots = new CollectRequest()
                    .setRepositories(maven.remoteRepositories())
                    .setDependencies(dependencies(scope, artifacts).toList());
            DependencyRequest request = new DependencyRequest(roots, DependencyFilterUtils.classpathFilter(scope));
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

    private static Stream<Dependency> dependencies(String scope, List<String> artifacts) {
        return artifacts.stream().map(artifact -> new Dependency(new DefaultArtifact(artifact), scope));
    }
}
