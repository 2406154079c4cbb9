package io.github.batchsmith.dsl;

import static io.github.batchsmith.dsl.Dsl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DesyncPolicy;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.LogSink;
import io.github.batchsmith.spec.Message;
import io.github.batchsmith.spec.Message.FieldType;
import io.github.batchsmith.spec.Message.Source;
import io.github.batchsmith.spec.Ports;
import io.github.batchsmith.spec.RamPolicy;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Targets;
import io.github.batchsmith.spec.Workers;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class BatcherTest {
    @Test
    void buildsWhatIsSaid() {
        BatcherDefinition joes = () -> Batcher.named("joes")
                .schedule(proto().landingGap(millis(4)).launchSlack(seconds(1)))
                .batch(HGW)
                .targets(best().by(guideRanking()))
                .take(fraction(0.25))
                .ram(allServers().reserve("home", gb(32)).growAndWeakenOnHomeCores())
                .ports(onPort(7).message("done", field("id", INT), field("result", NUMBER), field("at", MILLIS)))
                .workers(oneShot().temporary())
                .onLevelUp(overestimate(0.05))
                .onDesync(halt())
                .logging(terminal().andFile("joes.txt"))
                .build();

        assertThat(joes.define())
                .isEqualTo(new BatcherSpec(
                        "joes",
                        new Schedule.Proto(Duration.ofMillis(4), Duration.ofSeconds(1)),
                        BatchWord.HGW,
                        new Targets.Best(Targets.Score.GUIDE),
                        new Take.Fraction(0.25),
                        new RamPolicy(List.of(), List.of(new RamPolicy.Reserve("home", 32)), true),
                        new Ports(
                                new Ports.FixedPort(7),
                                new Message(
                                        "done",
                                        List.of(
                                                new Message.Field(Source.ID, FieldType.INT),
                                                new Message.Field(Source.RESULT, FieldType.NUMBER),
                                                new Message.Field(Source.AT, FieldType.MILLIS)))),
                        new Workers(true, false, false),
                        new LevelUpPolicy.Overestimate(0.05),
                        DesyncPolicy.HALT,
                        List.of(new LogSink.Terminal(), new LogSink.TextFile("joes.txt"))));
    }

    @Test
    void takesDefaultsForWhatIsNotSaid() {
        assertThat(Batcher.named("joes").build())
                .isEqualTo(Batcher.named("joes")
                        .schedule(shotgun().landingGap(millis(5)).launchSlack(millis(100)))
                        .batch(HWGW)
                        .targets(best().by(moneyPerRamSecond()))
                        .take(optimal())
                        .ram(allServers())
                        .ports(onControllerPid().message("landed", field("id", INT), field("late", MILLIS)))
                        .workers(oneShot())
                        .onLevelUp(recalculate())
                        .onDesync(reprep())
                        .logging(terminal())
                        .build());
    }

    @Test
    void takesTheOtherWords() {
        BatcherSpec spec = Batcher.named("joes")
                .batch(word("HWHGW"))
                .targets(only("joesguns"))
                .ram(onlyServers("home", "pserv-0"))
                .logging(ownLog())
                .build();

        assertThat(spec.batch()).isEqualTo(new BatchWord("HWHGW"));
        assertThat(spec.targets()).isEqualTo(new Targets.Only("joesguns"));
        assertThat(spec.ram().hosts()).containsExactly("home", "pserv-0");
        assertThat(spec.logging()).isEmpty();
        assertThat(Batcher.named("a")
                        .logging(file("a.txt").andTerminal())
                        .build()
                        .logging())
                .containsExactly(new LogSink.TextFile("a.txt"), new LogSink.Terminal());
    }

    @Test
    void givesSchedulesTheirOwnLandingGap() {
        assertThat(Batcher.named("a").schedule(single()).build().schedule().landingGap())
                .isEqualTo(millis(20));
        assertThat(Batcher.named("a").schedule(proto()).build().schedule().landingGap())
                .isEqualTo(millis(5));
    }

    @Test
    void leavesRangesToTheValidator() {
        BatcherSpec spec = Batcher.named("No Folder")
                .schedule(single().landingGap(millis(-1)))
                .take(fraction(1.5))
                .ports(onPort(-3))
                .build();

        assertThat(spec.take()).isEqualTo(new Take.Fraction(1.5));
        assertThat(spec.schedule().landingGap()).isEqualTo(millis(-1));
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                part("schedule", batcher -> batcher.schedule(proto())),
                part("batch", batcher -> batcher.batch(HGW)),
                part("targets", batcher -> batcher.targets(only("joesguns"))),
                part("take", batcher -> batcher.take(optimal())),
                part("ram", batcher -> batcher.ram(allServers())),
                part("ports", batcher -> batcher.ports(onControllerPid())),
                part("workers", batcher -> batcher.workers(oneShot())),
                part("onLevelUp", batcher -> batcher.onLevelUp(predict())),
                part("onDesync", batcher -> batcher.onDesync(halt())),
                part("logging", batcher -> batcher.logging(terminal())));
    }

    private static Arguments part(String name, UnaryOperator<Batcher> set) {
        return Arguments.of(name, set);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void rejectsAPartSetTwice(String name, UnaryOperator<Batcher> set) {
        Batcher once = set.apply(Batcher.named("joes"));

        assertThatThrownBy(() -> set.apply(once))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(name + " is set twice");
    }

    @Test
    void rejectsAPropertyOfAPartSetTwice() {
        assertThatThrownBy(() -> shotgun().landingGap(millis(5)).landingGap(millis(6)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("schedule.landingGap is set twice: first PT0.005S, then PT0.006S; remove one of them");
        assertThatThrownBy(() -> shotgun().launchSlack(millis(5)).launchSlack(millis(5)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> oneShot().temporary().temporary()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> onPort(1).message("a").message("b")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> allServers().growAndWeakenOnHomeCores().growAndWeakenOnHomeCores())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rejectsBlankTexts() {
        assertThatThrownBy(() -> Batcher.named(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be blank, was \" \"");
        assertThatThrownBy(() -> only("")).hasMessage("hostname of the target must not be blank, was \"\"");
        assertThatThrownBy(() -> terminal().andFile("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> onlyServers("home", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> allServers().reserve("", gb(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // the nulls are the point
    void rejectsNulls() {
        assertThatThrownBy(() -> Batcher.named(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must be given, was null");
        assertThatThrownBy(() -> Batcher.named("a").schedule((SchedulePart) null))
                .hasMessage("schedule must be given, was null");
        assertThatThrownBy(() -> Batcher.named("a").take(null)).hasMessage("take must be given, was null");
        assertThatThrownBy(() -> shotgun().landingGap((Duration) null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("schedule.landingGap must be given, was null");
        assertThatThrownBy(() -> best().by(null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> field("id", null)).hasMessage("type of the field id must be given, was null");
    }

    @Test
    void namesTheFieldThatWasMeant() {
        assertThatThrownBy(() -> field("resul", NUMBER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "name of the field must be a value that a worker knows, was \"resul\"; did you mean \"result\"?");
    }
}
