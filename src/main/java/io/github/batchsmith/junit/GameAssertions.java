package io.github.batchsmith.junit;

/** Where assertions about games begin: {@code import static io.github.batchsmith.junit.GameAssertions.assertThat}. */
public final class GameAssertions {
    private GameAssertions() {}

    /** Assertions about a game as it is at this moment. */
    public static GameAssert assertThat(Game game) {
        return new GameAssert(game);
    }
}
