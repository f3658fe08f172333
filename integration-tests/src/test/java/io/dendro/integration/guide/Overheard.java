package io.dendro.integration.guide;

import io.dendro.Session;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** The statements that go through a session, for methods that do not show them. */
final class Overheard {
    private final List<String> statements = new ArrayList<>();
    private final Session session;

    Overheard(Session real) {
        this.session = (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("query")) {
                        statements.add((String) arguments[0]);
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    Session session() {
        return session;
    }

    /** The last statement. */
    String sql() {
        return statements.get(statements.size() - 1);
    }
}
