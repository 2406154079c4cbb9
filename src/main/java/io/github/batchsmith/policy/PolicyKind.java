package io.github.batchsmith.policy;

/** What a policy decides. */
public enum PolicyKind {
    /** How good a target a server is. */
    SCORE("byScore", "scoreOf"),
    /** How much of a target's money a batch takes. */
    FRACTION("fraction", "fractionOf");

    private final String word;
    private final String functionName;

    PolicyKind(String word, String functionName) {
        this.word = word;
        this.functionName = functionName;
    }

    /** The word of the DSL that takes such a policy. */
    public String word() {
        return word;
    }

    /** What controllers call it. */
    public String functionName() {
        return functionName;
    }
}
