package io.dendro.integration.fuzz;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Serves each connection on a thread of its own, until the listener is closed. */
final class Connections {

    interface Service {
        void serve(Socket client) throws IOException;
    }

    private Connections() {}

    static void accept(ServerSocket listener, Service service) {
        inBackground(() -> {
            while (true) {
                Socket client = listener.accept();
                inBackground(() -> service.serve(client));
            }
        });
    }

    private interface Task {
        void run() throws IOException;
    }

    private static void inBackground(Task task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (IOException e) {
                        // One of the two hung up.
                    }
                },
                "fuzz");
        thread.setDaemon(true);
        thread.start();
    }
}
