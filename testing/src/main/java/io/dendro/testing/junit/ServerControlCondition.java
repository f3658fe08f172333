package io.dendro.testing.junit;

import io.dendro.testing.IoTDBServer;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips what asks for the {@link IoTDBServer} or a cluster when the user named a server. */
final class ServerControlCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean controlsServer = context.getElement().stream()
                .flatMap(ServerControlCondition::executables)
                .anyMatch(ServerControlCondition::takesServer);
        boolean needsCluster = ClustersOfTheRun.asked(context).isPresent();
        return (controlsServer || needsCluster) && ServerOfTheRun.named().isPresent()
                ? ConditionEvaluationResult.disabled(
                        "It needs a server of its own, but dendro.test.url names one that is not ours")
                : ConditionEvaluationResult.enabled("The server is ours, or is not asked for");
    }

    private static Stream<Executable> executables(AnnotatedElement element) {
        if (element instanceof Class<?> testClass) {
            return Arrays.stream(testClass.getDeclaredConstructors());
        }
        return element instanceof Executable method ? Stream.of(method) : Stream.empty();
    }

    private static boolean takesServer(Executable executable) {
        return Arrays.asList(executable.getParameterTypes()).contains(IoTDBServer.class);
    }
}
