package io.github.batchsmith.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against numbers of the algorithm that were worked out apart from this program. */
class Mulberry32Test {
    @ParameterizedTest
    @CsvSource({
        "0, 0.26642920868471265, 0.0003297457005828619, 0.2232720274478197",
        "1, 0.6270739405881613, 0.002735721180215478, 0.5274470399599522",
        "42, 0.6011037519201636, 0.44829055899754167, 0.8524657934904099",
        "123456789, 0.2577907438389957, 0.9707721115555614, 0.7853280142880976",
        "4294967297, 0.6270739405881613, 0.002735721180215478, 0.5274470399599522",
    })
    void givesTheNumbersOfTheSeed(long seed, double first, double second, double third) {
        Mulberry32 random = new Mulberry32(seed);

        assertThat(new double[] {random.next(), random.next(), random.next()}).containsExactly(first, second, third);
    }
}
