package io.github.batchsmith.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.Schedule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PresetsTest {
    @Test
    void comeFromTheSimplestToTheBest() {
        assertThat(Presets.all())
                .extracting(Preset::name)
                .containsExactly("single", "proto", "shotgun", "shotgun-hgw", "periodic", "jit", "fleet");
    }

    @Test
    void areDescribedInOneSentence() {
        assertThat(Presets.all()).extracting(Preset::description).allMatch(text -> text.matches("[A-Z][^.]*\\."));
    }

    @Test
    void areFoundByName() {
        assertThat(Presets.named("shotgun-hgw").spec().batch()).isEqualTo(BatchWord.HGW);
        assertThat(Presets.named("single").spec().schedule())
                .isEqualTo(new Schedule.Single(Duration.ofMillis(20), Duration.ofMillis(100)));
        assertThat(Presets.find("jitter")).isEmpty();
    }

    @Test
    void unknownNameTellsWhichWasMeant() {
        assertThatThrownBy(() -> Presets.named("shotgum"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("error unknown-preset at preset: there is no preset \"shotgum\""
                        + " (did you mean \"shotgun\"?)");
    }
}
