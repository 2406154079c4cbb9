package io.github.batchsmith.ns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is known of the game's functions. */
final class GameFunctionsTest {
    private static final GameFunctions FUNCTIONS = GameFunctions.load();

    @Test
    void knowsParametersAndResultOfAll() {
        assertThat(FUNCTIONS.names().stream()
                        .filter(name -> FUNCTIONS.signatures(name).equals(List.of(Signature.unknown(name)))))
                .isEmpty();
    }

    @Test
    void describesOnlyFunctionsOfTheGame() {
        assertThat(GameFunctions.lines("functions.txt")
                        .map(Signature::parse)
                        .map(Signature::function)
                        .collect(Collectors.toSet()))
                .isSubsetOf(FUNCTIONS.names());
    }

    @Test
    void tellsWhatEachFunctionDoes() {
        assertThat(GameFunctions.lines("functions.txt").map(Signature::parse))
                .allSatisfy(signature -> assertThat(signature.does().isEmpty()
                                && !signature.function().equals("dynamicImport"))
                        .as(signature.function())
                        .isFalse());
    }
}
