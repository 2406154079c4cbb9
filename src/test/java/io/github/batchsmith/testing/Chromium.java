package io.github.batchsmith.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, without a window. Where there is none, tests that need it are skipped with that reason; where
 * {@code BATCHSMITH_BROWSER=required} is set, as {@code .ci/run} does, they fail.
 */
public final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private final Path program;

    private Chromium(Path program) {
        this.program = program;
    }

    /** The Chromium on the {@code PATH}. */
    public static Chromium ofThisMachine() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(System.getProperty("path.separator"), -1))
                .map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && "required".equals(System.getenv("BATCHSMITH_BROWSER"))) {
            fail("there is no Chromium on the PATH, though BATCHSMITH_BROWSER says that it must be there: install it");
        }
        Assumptions.assumeTrue(found.isPresent(), "no Chromium on the PATH");
        return new Chromium(found.orElseThrow());
    }

    /** What a page on disk has become after its scripts have run, as HTML. */
    public String loaded(Path page, Path profile) throws IOException, InterruptedException {
        return loaded(page.toUri(), profile);
    }

    /** What a page has become after its scripts have run, as HTML. */
    public String loaded(URI page, Path profile) throws IOException, InterruptedException {
        Path dom = profile.resolveSibling("dom.html");
        Process process = new ProcessBuilder(command(page, profile))
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("%s has shown %s", program, page).isTrue();
        return Files.readString(dom, StandardCharsets.UTF_8);
    }

    private List<String> command(URI page, Path profile) {
        return Arrays.asList(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile,
                "--window-size=1000,1000",
                "--virtual-time-budget=5000",
                "--dump-dom",
                page.toString());
    }
}
