package io.dendro.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * What Dendro's processor adds to a compilation, beside what others add for the same entities.
 *
 * <p>In every round each subject is compiled in each mode, one after another, so that what else the machine does falls
 * on all alike; a figure is the median of the rounds' figures. Cold compilations have a new process each. Warm ones have
 * a process for each subject, since a build has one processor, and what a JVM learns of another would not be there.
 */
public final class CompileTime {

    private final Options options;
    private final List<Workspace> workspaces;

    private CompileTime(Options options, List<Workspace> workspaces) {
        this.options = options;
        this.workspaces = workspaces;
    }

    /** See {@link Options#parse}. */
    public static void main(String[] arguments) throws IOException, DependencyResolutionException {
        Options options = Options.parse(List.of(arguments));
        Files.createDirectories(options.directory());
        Subject dendro = Subject.dendro(options.classPath(), options.processorPath());
        Subject cassandra = Subject.cassandra();
        List<Workspace> workspaces = new ArrayList<>();
        for (Subject subject : List.of(dendro, cassandra, Subject.autoValue(), Subject.immutables())) {
            progress("generating for " + subject);
            workspaces.add(Workspace.create(subject, options.entities(), options.directory()));
        }

        CompileTime run = new CompileTime(options, workspaces);
        Report report = new Report(System.out, dendro, cassandra);
        report.sizes(workspaces);
        for (Temperature temperature : Temperature.values()) {
            Results results = run.measure(temperature);
            report.table(temperature, workspaces, results);
            report.ratios(temperature, results);
        }
    }

    private Results measure(Temperature temperature) throws IOException {
        return switch (temperature) {
            case COLD -> cold();
            case WARM -> warm();
        };
    }

    private Results cold() throws IOException {
        Results results = new Results(options.entities());
        for (int round = 1; round <= options.rounds(); round++) {
            progress("cold, round " + round);
            for (Workspace workspace : workspaces) {
                for (Mode mode : Mode.values()) {
                    Cost cost = Javac.cold(workspace.arguments(mode), workspace.log());
                    results.add(workspace.subject(), mode, cost);
                }
            }
        }
        return results;
    }

    private Results warm() throws IOException {
        Results results = new Results(options.entities());
        List<Javac> processes = new ArrayList<>();
        try {
            for (Workspace workspace : workspaces) {
                processes.add(Javac.warm(workspace.log()));
            }
            for (int round = 1 - options.warmUps(); round <= options.rounds(); round++) {
                progress("warm, round " + round);
                for (int i = 0; i < workspaces.size(); i++) {
                    Workspace workspace = workspaces.get(i);
                    for (Mode mode : Mode.values()) {
                        Cost cost = processes.get(i).compile(workspace.arguments(mode));
                        if (round > 0) {
                            results.add(workspace.subject(), mode, cost);
                        }
                    }
                }
            }
        } finally {
            for (Javac process : processes) {
                process.close();
            }
        }
        return results;
    }

    private static void progress(String what) {
        System.err.println("compile-time: " + what);
    }
}
