package io.github.batchsmith.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DefinitionNamesTest {
    @ParameterizedTest
    @CsvSource({
        "joes, Joes, joes",
        "Joes, Joes, joes",
        "MyBatcher, MyBatcher, my-batcher",
        "my-batcher, MyBatcher, my-batcher",
        "v2, V2, v2",
    })
    void derivesClassAndSpecName(String name, String className, String specName) {
        assertThat(DefinitionNames.of(name)).isEqualTo(new DefinitionNames(className, specName));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2fast", "a b", "../a", "a--b", "a-", "-a", "a.b", "für"})
    void rejectsWhatIsNoClassName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefinitionNames.of(name))
                .withMessageContaining('"' + name + '"');
    }
}
