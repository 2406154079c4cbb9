package io.github.batchsmith.policy;

/** What a policy decides. */
public enum PolicyKind {
    /** How good a target a server is. */
    SCORE("byScore", "scoreOf"),
    /** How much of a target's money a batch takes. */
    FRACTION("fraction", "fractionOf"),
    /** Whose RAM is used. */
    HOSTS("hosts", "mayHost"),
    /** In which order operations are launched. */
    ORDER("order", "launchRank"),
    /** What a new level changes. */
    LEVEL_UP("onLevelUp", "afterLevelUp"),
    /** What is done about a desync. */
    DESYNC("onDesync", "afterDesync");

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
