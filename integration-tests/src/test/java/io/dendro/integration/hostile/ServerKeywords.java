package io.dendro.integration.hostile;

import io.dendro.testing.IoTDBServerOptions;
import io.dendro.testing.internal.ServerJars;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of the server's SQL, asked of its own lexer: an independent list. */
final class ServerKeywords {
    private ServerKeywords() {}

    static Set<String> all() throws Exception {
        List<Path> jars = ServerJars.resolve(IoTDBServerOptions.defaults().version(), line -> {});
        URL[] urls = {jar(jars, "iotdb-antlr-"), jar(jars, "antlr4-runtime-")};
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            Object vocabulary = loader.loadClass("org.apache.iotdb.db.qp.sql.SqlLexer")
                    .getField("VOCABULARY")
                    .get(null);
            int last =
                    (Integer) vocabulary.getClass().getMethod("getMaxTokenType").invoke(vocabulary);
            Set<String> words = new TreeSet<>();
            for (int token = 1; token <= last; token++) {
                Object name = vocabulary
                        .getClass()
                        .getMethod("getSymbolicName", int.class)
                        .invoke(vocabulary, token);
                words.add(name.toString().toLowerCase(Locale.ROOT));
            }
            return words;
        }
    }

    private static URL jar(List<Path> jars, String prefix) throws Exception {
        return jars.stream()
                .filter(jar -> jar.getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + prefix + "*.jar among the server's"))
                .toUri()
                .toURL();
    }
}
