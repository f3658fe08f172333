package io.dendro.benchmark.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Serves the driver over standard input and output: a line {@code <variant> <run>} is answered with
 * {@code OK <figures>} or {@code FAILED <reason>}. Ends with its input. What else is printed goes to standard error.
 */
public final class Worker {

    public static final String READY = "READY";
    public static final String OK = "OK ";
    public static final String FAILED = "FAILED ";

    private final Map<String, Variant> variants;

    public Worker(Map<String, Variant> variants) {
        this.variants = variants;
    }

    public void serve() throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        answers.println(READY);
        for (String request = requests.readLine(); request != null; request = requests.readLine()) {
            answers.println(answer(request));
        }
    }

    private String answer(String request) {
        String[] words = request.split(" ", -1);
        try {
            return OK + run(words[0], Integer.parseInt(words[1])).line();
        } catch (Exception e) {
            e.printStackTrace();
            return FAILED + e.toString().lines().findFirst().orElse("");
        }
    }

    private Figures run(String name, int run) throws Exception {
        Variant variant = variants.get(name);
        if (variant == null) {
            throw new IllegalArgumentException("no variant " + name + "; there are " + variants.keySet());
        }
        variant.prepare(run);
        // What preparing left behind is not for the timed part to clean up.
        System.gc();
        return Figures.of(variant);
    }
}
