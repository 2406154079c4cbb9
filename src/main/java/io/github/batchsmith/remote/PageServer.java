package io.github.batchsmith.remote;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Shows pages to browsers on this machine, and to nobody else. A request has to name this machine as its host, so that no
 * other site can have its name point here and read along; pages load nothing from elsewhere.
 */
public final class PageServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:;"
                            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "Cache-Control", "no-store",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff");

    private final HttpServer server;
    private final ExecutorService workers;
    private final Map<String, Page> pages;
    private final Set<String> hosts = new TreeSet<>();

    private PageServer(HttpServer server, Map<String, Page> pages) {
        this.server = server;
        this.pages = Map.copyOf(pages);
        workers = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "pages");
            thread.setDaemon(true);
            return thread;
        });
        for (String name : Set.of("localhost", "127.0.0.1", "[::1]")) {
            hosts.add(name + ":" + server.getAddress().getPort());
        }
    }

    /**
     * What is shown at a path.
     *
     * @param type MIME type
     * @param text the content at the moment of a request
     */
    public record Page(String type, Supplier<String> text) {}

    /**
     * A server that listens on loopback.
     *
     * @param port port to listen on, 0 for any that is free
     * @param pages pages by path, such as {@code /}
     * @throws InvalidInputException if it cannot listen there
     */
    public static PageServer open(int port, Map<String, Page> pages) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            PageServer server = new PageServer(http, pages);
            http.setExecutor(server.workers);
            http.createContext("/", server::answer);
            http.start();
            return server;
        } catch (IOException taken) {
            throw new InvalidInputException(Finding.error(
                    "port-not-free",
                    "localhost:" + port,
                    "cannot show the page here: " + taken.getMessage(),
                    "end the program that uses the port, or choose another with --page-port"));
        }
    }

    /** Where a browser finds the page at {@code /}. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Page page = pages.get(exchange.getRequestURI().getPath());
            if (!isFromHere(exchange.getRequestHeaders())) {
                send(exchange, FORBIDDEN, "text/plain", "this page is for this machine only");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, METHOD_NOT_ALLOWED, "text/plain", "only GET");
            } else if (page == null) {
                send(exchange, NOT_FOUND, "text/plain", "there is no such page");
            } else {
                send(exchange, OK, page.type(), page.text().get());
            }
        }
    }

    private boolean isFromHere(Headers request) {
        String host = request.getFirst("Host");
        String origin = request.getFirst("Origin");
        return host != null
                && hosts.contains(host)
                && (origin == null || hosts.stream().anyMatch(each -> origin.equals("http://" + each)));
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        HEADERS.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
