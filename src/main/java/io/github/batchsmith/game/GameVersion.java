package io.github.batchsmith.game;

/** A family of game versions that scripts are rendered for. */
public enum GameVersion {
    /** Bitburner 2.7 and 2.8. */
    V2,
    /** Bitburner 3.0. */
    V3;

    /** Version family of a full version text such as {@code 2.7.1} or {@code 3}. */
    public static GameVersion of(String text) {
        if (text.startsWith("2")) {
            return V2;
        }
        if (text.startsWith("3")) {
            return V3;
        }
        throw new IllegalArgumentException("game version must start with 2 or 3, was \"" + text + "\"");
    }

    /** Leading digit, as written after {@code --game}. */
    public String digit() {
        return this == V2 ? "2" : "3";
    }
}
