package game;

final class Greed {
    static final double OF_JOES = 0.25;

    private Greed() {}
}
