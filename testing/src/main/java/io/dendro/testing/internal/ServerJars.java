package io.dendro.testing.internal;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/**
 * The jars of a server version, from the user's local Maven repository and, on first use, from the
 * remote repositories of the user's Maven settings.
 */
public final class ServerJars {
    private static final List<String> ROOTS = List.of("iotdb-confignode", "iotdb-server");
    private static final Map<String, List<Path>> RESOLVED = new HashMap<>();

    private ServerJars() {}

    /** Resolves each version once in a JVM; concurrent callers wait for the first. */
    public static List<Path> resolve(String version, Consumer<String> progress) throws ServerFailure {
        synchronized (RESOLVED) {
            List<Path> known = RESOLVED.get(version);
            if (known != null) {
                return known;
            }
            List<Path> jars = locate(version, progress);
            RESOLVED.put(version, jars);
            return jars;
        }
    }

    private static List<Path> locate(String version, Consumer<String> progress) throws ServerFailure {
        ContextOverrides overrides = ContextOverrides.create()
                .withUserSettings(true)
                // The server's poms name repositories that are gone; all it needs is on Maven Central.
                .ignoreArtifactDescriptorRepositories(true)
                .withMavenSystemHomeOverride(MavenHome.find())
                .transferListener(new DownloadProgress(progress))
                .build();
        try (Context maven = Runtimes.INSTANCE.getRuntime().create(overrides)) {
            Path repository = maven.repositorySystemSession()
                    .getLocalRepository()
                    .getBasedir()
                    .toPath();
            ClassPathCache cache = new ClassPathCache(repository, version);
            Optional<List<Path>> known = cache.read();
            if (known.isPresent()) {
                return known.get();
            }
            List<Path> jars = resolve(maven, version);
            cache.write(jars);
            return jars;
        }
    }

    private static List<Path> resolve(Context maven, String version) throws ServerFailure {
        CollectRequest roots = new CollectRequest().setRepositories(maven.remoteRepositories());
        for (String artifact : ROOTS) {
            roots.addDependency(new Dependency(
                    new DefaultArtifact("org.apache.iotdb", artifact, "jar", version), JavaScopes.RUNTIME));
        }
        DependencyRequest request =
                new DependencyRequest(roots, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
        try {
            return maven
                    .repositorySystem()
                    .resolveDependencies(maven.repositorySystemSession(), request)
                    .getArtifactResults()
                    .stream()
                    .map(result -> Objects.requireNonNull(result.getArtifact().getFile())
                            .toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new ServerFailure(explain(maven, version, e), e);
        }
    }

    private static String explain(Context maven, String version, DependencyResolutionException failure) {
        boolean offline = maven.repositorySystemSession().isOffline();
        List<String> remotes = maven.remoteRepositories().stream()
                .map(RemoteRepository::getUrl)
                .toList();
        return """
                Apache IoTDB %s could not be fetched: %s
                  Maven is %s; local repository %s; remote repositories %s.
                  Fix: check the version (option "version" or -Ddendro.iotdb.version=) and the network, proxy and mirror in your Maven settings; \
                once fetched, no network is needed."""
                .formatted(
                        version,
                        failure.getMessage(),
                        offline ? "offline" : "online",
                        maven.repositorySystemSession().getLocalRepository().getBasedir(),
                        remotes);
    }
}
