package io.github.batchsmith.junit;

import io.github.batchsmith.testbed.state.TimerMode;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class, or one test, a {@link Game} as parameter: a mock game of their own, which starts anew for
 * each test. {@code @BeforeEach} methods get the game of the test that follows. On a test method it replaces what the
 * class says.
 *
 * <p>Names of files and folders are looked up among the test's resources, beside the test class and at their root, then
 * in the project's folder.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ExtendWith(BitburnerExtension.class)
public @interface Bitburner {
    /**
     * A world file such as {@code my-save.json}, or one of the built-in worlds {@code fresh}, {@code early}, {@code mid},
     * {@code late} and {@code benchmark}, with or without {@code .json}; {@code early} by default.
     */
    String world() default "early";

    /** Start of the random numbers; the same seed gives the same game. */
    long seed() default 1;

    /** Game version, {@code 2} or {@code 3}; by default the world's. */
    String game() default "";

    /**
     * What goes wrong on purpose, as {@code run --chaos} takes it, such as {@code kill=1/5m,jitter=20ms}; nothing by
     * default. The seed decides what exactly. After 24 hours of game time nothing more goes wrong.
     */
    String chaos() default "";

    /** How soon timers fire: exactly by default, or as in a browser. */
    TimerMode timers() default TimerMode.EXACT;

    /** Folders whose scripts and texts are put on home, each {@code DIR} or {@code DIR=PREFIX}. */
    String[] files() default {};
}
