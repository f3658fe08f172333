package io.dendro.internal.rpc;

import io.dendro.Endpoint;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.TlsException;
import java.io.IOException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says in one sentence why TLS failed, and what to do. */
final class TlsFailure {

    /** How the platform begins when a certificate is not for the host. */
    private static final Pattern OTHER_NAME = Pattern.compile("No (subject alternative|name matching).*");

    /** What may be behind it when a server breaks off. */
    static final String ASKING =
            " a server that asks for a certificate of the client: then name one (Tls.withKeyStore, keyStore=file)";

    private TlsFailure() {}

    static DendroException ofHandshake(Endpoint node, IOException e) {
        if (FramedSocket.isInterrupt(e)) {
            return transientFailure("the thread was interrupted in the TLS handshake with " + node, e);
        }
        if (e instanceof SSLException failure && !isBroken(failure)) {
            return of(node, failure);
        }
        return transientFailure(
                "the TLS handshake with " + node + " was not finished (" + root(e).getMessage()
                        + "). A server that speaks plain on that port behaves so: then leave out tls=true"
                        + " (SessionOptions.withTls), or switch on the server's enable_thrift_ssl. So does, at times,"
                        + ASKING,
                e);
    }

    /** Whether the connection broke under TLS, for whatever reason. */
    private static boolean isBroken(SSLException e) {
        Throwable root = root(e);
        return root instanceof IOException && !(root instanceof SSLException);
    }

    /** What came first; the platform notes a failed write beside a failed read. */
    private static Throwable root(Throwable thrown) {
        Throwable next = thrown.getCause() == null && thrown.getSuppressed().length > 0
                ? thrown.getSuppressed()[0]
                : thrown.getCause();
        return next == null ? thrown : root(next);
    }

    private static DendroException transientFailure(String message, IOException e) {
        return new ConnectionException(message, Context.NONE, e);
    }

    /** A failure of TLS itself, in the handshake or later. */
    static DendroException of(Endpoint node, SSLException e) {
        return new TlsException(sentence(node, e), Context.NONE, e);
    }

    private static String sentence(Endpoint node, SSLException e) {
        Optional<? extends Exception> outdated =
                causes(e, CertificateExpiredException.class).map(Exception.class::cast);
        if (outdated.isPresent()) {
            return "the certificate of the server at " + node + " has expired (" + message(outdated.get())
                    + "): give the server a new one, or set this machine's clock";
        }
        Optional<CertificateNotYetValidException> early = causes(e, CertificateNotYetValidException.class);
        if (early.isPresent()) {
            return "the certificate of the server at " + node + " is not valid yet (" + message(early.get())
                    + "): set this machine's clock";
        }
        Optional<CertificateException> otherName = causes(e, CertificateException.class)
                .filter(cause -> OTHER_NAME.matcher(message(cause)).matches());
        if (otherName.isPresent()) {
            return "the certificate of the server at " + node + " is not for the host '" + node.host() + "' ("
                    + message(otherName.get())
                    + "): connect by a name of the certificate, or give up the check (Tls.withoutHostNameCheck,"
                    + " hostNameCheck=false)";
        }
        if (causes(e, CertPathBuilderException.class).isPresent()
                || causes(e, CertPathValidatorException.class).isPresent()) {
            return "the certificate of the server at " + node + " is of nobody whom this client trusts (" + message(e)
                    + "): name its authority's certificate in a trust store (Tls.withTrustStore, trustStore=file)";
        }
        if (message(e).contains("fatal alert")) {
            return "the server at " + node + " refused the TLS handshake (" + message(e)
                    + "); if it asks for a certificate of the client, name one that it trusts (Tls.withKeyStore,"
                    + " keyStore=file)";
        }
        if (message(e).startsWith("Unsupported or unrecognized SSL message")) {
            return "this client speaks TLS and the server at " + node
                    + " plain: leave out tls=true (SessionOptions.withTls), or switch on the server's enable_thrift_ssl";
        }
        return "TLS with the server at " + node + " failed: " + message(e);
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }

    private static <X extends Throwable> Optional<X> causes(Throwable thrown, Class<X> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
