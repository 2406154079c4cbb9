package io.github.batchsmith.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.remote.PageServer.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageServerTest {
    private final PageServer server = PageServer.open(
            0, Map.of("/", new Page("text/html", () -> "<p>ü"), "/x.js", new Page("text/javascript", () -> "1")));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void showsItsPagesAndLetsThemLoadNothingFromElsewhere() throws IOException {
        assertThat(answer("GET / HTTP/1.1", "Host: localhost:" + port()))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-type: text/html; charset=utf-8")
                .containsIgnoringCase("content-security-policy: default-src 'none'; script-src 'self'")
                .endsWith("<p>ü");
        assertThat(answer("GET /x.js HTTP/1.1", "Host: 127.0.0.1:" + port(), "Origin: http://127.0.0.1:" + port()))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example:PORT",
                "Host: localhost",
                "Host: localhost.evil.example:PORT"
            })
    void refusesAnotherSiteWhoseNamePointsHere(String host) throws IOException {
        assertThat(answer("GET / HTTP/1.1", host.replace("PORT", "" + port())))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("<p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: https://evil.example", "Origin: null", "Origin: http://localhost:1"})
    void refusesRequestsOfOtherPages(String origin) throws IOException {
        assertThat(answer("GET / HTTP/1.1", "Host: localhost:" + port(), origin))
                .startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /etc/passwd HTTP/1.1", "GET /../page.html HTTP/1.1", "GET /x.js/ HTTP/1.1"})
    void hasNoOtherPages(String request) throws IOException {
        assertThat(answer(request, "Host: localhost:" + port())).startsWith("HTTP/1.1 404");
    }

    @Test
    void takesNoOtherRequests() throws IOException {
        assertThat(answer("POST / HTTP/1.1", "Host: localhost:" + port(), "Content-Length: 0"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void tellsThatThePortIsTaken() {
        assertThatThrownBy(() -> PageServer.open(port(), Map.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("port-not-free")
                .hasMessageContaining("--page-port");
    }

    private int port() {
        return server.address().getPort();
    }

    private String answer(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
