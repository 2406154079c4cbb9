package io.github.batchsmith.probe;

/**
 * Something on which the player's game and the mock game differ.
 *
 * @param subject the function with its arguments, or the place in the world
 * @param inGame what the player's game says, as JSON; empty where it says nothing
 * @param inMock what the mock game says, as JSON; empty where it says nothing
 */
public record Difference(String subject, String inGame, String inMock) implements Comparable<Difference> {
    @Override
    public int compareTo(Difference other) {
        return subject.compareTo(other.subject);
    }

    @Override
    public String toString() {
        return subject + ": the game " + said(inGame) + ", the mock game " + said(inMock);
    }

    private static String said(String json) {
        return json.isEmpty() ? "has nothing" : "says " + json;
    }
}
