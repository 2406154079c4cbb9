package io.github.batchsmith.dsl;

import static io.github.batchsmith.dsl.Dsl.HGW;
import static io.github.batchsmith.dsl.Dsl.HWGW;
import static io.github.batchsmith.dsl.Dsl.allServers;
import static io.github.batchsmith.dsl.Dsl.best;
import static io.github.batchsmith.dsl.Dsl.fleet;
import static io.github.batchsmith.dsl.Dsl.fraction;
import static io.github.batchsmith.dsl.Dsl.halt;
import static io.github.batchsmith.dsl.Dsl.jit;
import static io.github.batchsmith.dsl.Dsl.millis;
import static io.github.batchsmith.dsl.Dsl.moneyPerRamSecond;
import static io.github.batchsmith.dsl.Dsl.onControllerPid;
import static io.github.batchsmith.dsl.Dsl.oneShot;
import static io.github.batchsmith.dsl.Dsl.optimal;
import static io.github.batchsmith.dsl.Dsl.periodic;
import static io.github.batchsmith.dsl.Dsl.predict;
import static io.github.batchsmith.dsl.Dsl.proto;
import static io.github.batchsmith.dsl.Dsl.recalculate;
import static io.github.batchsmith.dsl.Dsl.reprep;
import static io.github.batchsmith.dsl.Dsl.shotgun;
import static io.github.batchsmith.dsl.Dsl.single;
import static io.github.batchsmith.dsl.Dsl.terminal;

import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.spec.BatchWord;
import java.util.List;
import java.util.Optional;

/** The batchers that come with the tool, from the simplest to the one that earns most. */
public final class Presets {
    private static final List<Preset> ALL = List.of(
            new Preset(
                    "One HWGW batch on the best target, which then proves that the target is prepared again.",
                    withCommonParts("single")
                            .schedule(single().landingGap(millis(20)))
                            .batch(HWGW)
                            .take(fraction(0.1))
                            .onLevelUp(recalculate())
                            .onDesync(halt())
                            .build()),
            new Preset(
                    "One HWGW batch after the other on the best target, 5 ms between landings.",
                    withCommonParts("proto")
                            .schedule(proto().landingGap(millis(5)))
                            .batch(HWGW)
                            .take(optimal())
                            .onLevelUp(recalculate())
                            .onDesync(reprep())
                            .build()),
            shotgunOf(
                    "shotgun", HWGW, "As many HWGW batches at once as RAM holds, and again when the last has landed."),
            shotgunOf(
                    "shotgun-hgw",
                    HGW,
                    "As many HGW batches at once as RAM holds, and again when the last has landed."),
            new Preset(
                    "HGW batches at a steady pace, each launched whole when an earlier one lands.",
                    withCommonParts("periodic")
                            .schedule(periodic().landingGap(millis(5)).launchSlack(millis(500)))
                            .batch(HGW)
                            .take(optimal())
                            .onLevelUp(predict())
                            .onDesync(reprep())
                            .build()),
            new Preset(
                    "HGW batches at a steady pace, each operation launched as late as is safe.",
                    withCommonParts("jit")
                            .schedule(jit().landingGap(millis(5)).launchSlack(millis(500)))
                            .batch(HGW)
                            .take(optimal())
                            .onLevelUp(predict())
                            .onDesync(reprep())
                            .build()),
            new Preset(
                    "Many targets under one controller, each with HGW batches launched as late as is safe.",
                    withCommonParts("fleet")
                            .schedule(fleet(jit().landingGap(millis(5)).launchSlack(millis(500))))
                            .batch(HGW)
                            .take(optimal())
                            .onLevelUp(predict())
                            .onDesync(reprep())
                            .build()));

    private Presets() {}

    private static Preset shotgunOf(String name, BatchWord word, String description) {
        return new Preset(
                description,
                withCommonParts(name)
                        .schedule(shotgun().landingGap(millis(5)))
                        .batch(word)
                        .take(optimal())
                        .onLevelUp(predict())
                        .onDesync(reprep())
                        .build());
    }

    private static Batcher withCommonParts(String name) {
        return Batcher.named(name)
                .targets(best().by(moneyPerRamSecond()))
                .ram(allServers().growAndWeakenOnHomeCores())
                .ports(onControllerPid())
                .workers(oneShot().temporary())
                .logging(terminal());
    }

    /** All presets, simplest first. */
    public static List<Preset> all() {
        return ALL;
    }

    /** The preset of that name. */
    public static Optional<Preset> find(String name) {
        return ALL.stream().filter(preset -> preset.name().equals(name)).findFirst();
    }

    /**
     * The preset of that name.
     *
     * @throws InvalidInputException if there is none; the finding names the one that was probably meant
     */
    public static Preset named(String name) {
        return find(name)
                .orElseThrow(() -> new InvalidInputException(FindingCode.UNKNOWN_PRESET.at(
                        "preset",
                        "there is no preset \"" + name + "\"",
                        DidYouMean.hint(name, ALL.stream().map(Preset::name).toList()))));
    }
}
