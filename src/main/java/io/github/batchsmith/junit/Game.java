package io.github.batchsmith.junit;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.BatcherDefinition;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Player;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.output.ScriptFolder;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.report.Units;
import io.github.batchsmith.testbed.GameSetup;
import io.github.batchsmith.testbed.MockGame;
import io.github.batchsmith.testbed.RunningScript;
import io.github.batchsmith.testbed.state.Journal.ErrorDialog;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A mock game to play with in a test: put files in, start scripts, let time pass, look, and go on. Time passes only in
 * {@link #runFor} and {@link #runUntil}. What cannot be done (a missing file, a script that does not fit) throws an
 * {@link InvalidInputException} that tells why.
 */
public final class Game implements AutoCloseable {
    static final String HOME = "home";

    private static final Duration LONGEST_CHAOS = Duration.ofHours(24);

    private final World start;
    private final GameVersion version;
    private final Pipeline pipeline;
    private final MockGame game;
    private final TestFiles testFiles;
    private final Story story;

    private Game(World start, GameVersion version, Pipeline pipeline, MockGame game, TestFiles testFiles, Story story) {
        this.start = start;
        this.version = version;
        this.pipeline = pipeline;
        this.game = game;
        this.testFiles = testFiles;
        this.story = story;
    }

    static Game open(Bitburner settings, TestFiles files, String test) {
        World world = files.world(settings.world());
        GameVersion version = settings.game().isEmpty() ? world.version() : GameVersion.of(settings.game());
        Pipeline pipeline = new Pipeline(List.of());
        GameSetup setup = GameSetup.builder(world, pipeline.scriptRam(version, world))
                .version(version)
                .seed(settings.seed())
                .timers(settings.timers())
                .faults(chaos(settings).plan(settings.seed(), LONGEST_CHAOS))
                .build();
        Story story = new Story(test, files.worldPath(settings.world()), version, settings);
        Game game = new Game(world, version, pipeline, new MockGame(setup), files, story);
        List.of(settings.files()).forEach(game::putFolder);
        return game;
    }

    private static Chaos chaos(Bitburner settings) {
        return settings.chaos().isEmpty() ? Chaos.NONE : Chaos.parse(settings.chaos());
    }

    /** Puts a script or a text on home, in place of what is there under that path. */
    public Game put(String path, String text) {
        return put(Map.of(path, text), path);
    }

    /**
     * Puts all scripts and texts of a folder on home.
     *
     * @param folder {@code DIR} or {@code DIR=PREFIX}, {@code PREFIX} being the folder in the game
     */
    public Game putFolder(String folder) {
        return put(ScriptFolder.parse(testFiles.folder(folder)).read(), folder);
    }

    /** Puts the files of a bundle on home. */
    public Game put(ScriptBundle bundle) {
        return put(bundle.files(), bundle.main() + " and its files");
    }

    /**
     * Renders a batcher and puts its files on home.
     *
     * @param definition a {@code .java} or {@code .json} file, or the name of a preset
     * @return the files; {@link ScriptBundle#main} is the script to start
     */
    public ScriptBundle putBatcher(String definition) {
        ScriptBundle bundle = pipeline.generate(
                        pipeline.load(testFiles.path(definition), start).spec(), version, start)
                .bundle();
        put(bundle);
        return bundle;
    }

    /** Renders the batcher of a class and puts its files on home, as {@link #putBatcher(String)} does. */
    public ScriptBundle putBatcher(Class<? extends BatcherDefinition> definition) {
        return putBatcher(definition.getName());
    }

    private Game put(Map<String, String> files, String what) {
        files.forEach((path, text) -> game.write(HOME, inGame(path), text));
        story.put(what);
        return this;
    }

    private static String inGame(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /**
     * Starts a script on home with one thread. As in the game its first line runs a moment later, once time passes.
     *
     * @param args texts, numbers and booleans
     * @return its PID
     */
    public int start(String script, Object... args) {
        return exec(script, HOME, 1, args);
    }

    /**
     * Starts a script, with the parameters of {@code ns.exec}; it must lie on that server. As in the game its first line
     * runs a moment later, once time passes.
     *
     * @param args texts, numbers and booleans
     * @return its PID
     * @throws AssertionError if the script freezes the game
     */
    public int exec(String script, String host, int threads, Object... args) {
        requireThreads(script, threads);
        story.start(inGame(script), host, threads, List.of(args), game.files(HOME));
        int pid = game.start(host, inGame(script), threads, List.of(args));
        requireAlive();
        return pid;
    }

    private static void requireThreads(String script, int threads) {
        if (threads < 1) {
            throw new InvalidInputException(Finding.error(
                    "threads-invalid", script, "threads must be at least 1, were " + threads, "start it with one"));
        }
    }

    /**
     * Lets that much game time pass.
     *
     * @throws AssertionError if a script freezes the game
     */
    public Game runFor(Duration duration) {
        story.pass(duration);
        game.advance(duration);
        requireAlive();
        return this;
    }

    /**
     * Lets time pass until the condition holds, at once if it holds already.
     *
     * @throws AssertionError if it does not hold within that time, or a script freezes the game
     */
    public Game runUntil(Predicate<Game> condition, Duration atMost) {
        Duration before = elapsed();
        boolean holds = game.advanceUntil(() -> condition.test(this), atMost);
        story.pass(elapsed().minus(before));
        requireAlive();
        if (!holds) {
            throw new AssertionError("the condition did not come true within " + Units.duration(atMost)
                    + " of game time\n" + GameState.text(this));
        }
        return this;
    }

    private void requireAlive() {
        game.stopped().ifPresent(reason -> {
            throw new AssertionError(reason + "\n" + GameState.text(this));
        });
    }

    /** Game time that has passed since the start. */
    public Duration elapsed() {
        return Duration.ofMillis((long) game.elapsedMillis());
    }

    /** The player's dollars. */
    public double money() {
        return player().money();
    }

    /** Dollars that came in since the start, less what was spent. */
    public double earned() {
        return money() - start.player().money();
    }

    /** The player's hacking level. */
    public int level() {
        return player().skills().hacking();
    }

    /** The player as {@code ns.getPlayer} shows it. */
    public Player player() {
        return game.player();
    }

    /** A server as {@code ns.getServer} shows it. */
    public Server server(String host) {
        return game.serverNow(host);
    }

    /** The whole game as it is now. */
    public World world() {
        return game.world();
    }

    /** Every script that runs, oldest first. */
    public List<RunningScript> running() {
        return game.running();
    }

    /** The terminal's newest lines. */
    public List<String> terminal() {
        return game.terminal();
    }

    /** Texts on home by path. */
    public Map<String, String> files() {
        return files(HOME);
    }

    /** Texts on a server by path. */
    public Map<String, String> files(String host) {
        return game.files(host);
    }

    /**
     * The newest lines in the log of a script that runs or ended lately; none if there is no such script. Where several
     * have that path, it is the one started last.
     */
    public List<String> log(String script) {
        return game.log(inGame(script)).orElse(List.of());
    }

    /** What waits in a port, oldest first: texts, numbers and booleans as such, anything else as its JSON text. */
    public List<Object> port(int number) {
        return game.port(number);
    }

    /** Error windows that the game has shown, oldest first. */
    public List<ErrorDialog> crashes() {
        return game.errors();
    }

    /** Every hack, grow and weaken that took effect, in order. */
    public List<Landing> landings() {
        return game.landings();
    }

    /** Calls of functions that the mock game lacks, by name. */
    public Map<String, Integer> notModelled() {
        return game.notModelled();
    }

    Story story() {
        return story;
    }

    @Override
    public void close() {
        game.close();
        pipeline.close();
    }
}
