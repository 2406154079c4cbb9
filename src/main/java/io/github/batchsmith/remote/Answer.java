package io.github.batchsmith.remote;

import tools.jackson.databind.JsonNode;

/** What the game says to a request. */
sealed interface Answer {
    /** The game did what was asked. */
    record Result(JsonNode value) implements Answer {}

    /** The game did not, for a reason that it gives in words. */
    record Refusal(String reason) implements Answer {
        private static final String UNKNOWN_METHOD = "Unknown message received";

        /** Whether this game is of a version that lacks the method. */
        boolean isUnknownMethod() {
            return reason.equals(UNKNOWN_METHOD);
        }
    }
}
