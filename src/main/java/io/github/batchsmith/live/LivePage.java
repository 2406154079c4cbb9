package io.github.batchsmith.live;

import io.github.batchsmith.remote.PageServer;
import io.github.batchsmith.remote.PageServer.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/** The live page: an HTML file that asks for what is new once a second. */
public final class LivePage {
    private LivePage() {}

    /**
     * Shows the page on this machine.
     *
     * @param port port to listen on, 0 for any that is free
     * @param view what to show at the moment of a request
     * @throws io.github.batchsmith.diagnostic.InvalidInputException if it cannot listen there
     */
    public static PageServer open(int port, Supplier<LiveView> view) {
        return PageServer.open(
                port,
                Map.of(
                        "/", file("page.html", "text/html"),
                        "/live.css", file("live.css", "text/css"),
                        "/live.js", file("live.js", "text/javascript"),
                        "/live.json",
                                new Page("application/json", () -> view.get().json())));
    }

    private static Page file(String name, String type) {
        try (InputStream in = LivePage.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Page(type, () -> text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
