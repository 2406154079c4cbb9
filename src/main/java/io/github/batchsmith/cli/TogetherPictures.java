package io.github.batchsmith.cli;

import io.github.batchsmith.game.World;
import io.github.batchsmith.picture.Recorder;
import io.github.batchsmith.picture.Recording;
import io.github.batchsmith.picture.Section;
import io.github.batchsmith.pipeline.Certified;
import io.github.batchsmith.pipeline.TogetherVerification;
import io.github.batchsmith.report.SimulationReport;
import io.github.batchsmith.report.Units;
import java.util.ArrayList;
import java.util.List;

/** Pictures of a verification of several controllers: a section for all together, and one for each. */
final class TogetherPictures {
    private final PictureOptions pictures;
    private final String worldName;

    TogetherPictures(PictureOptions pictures, String worldName) {
        this.pictures = pictures;
        this.worldName = worldName;
    }

    /** Writes the pictures; the figures, with the series where they are asked for. */
    Object of(TogetherVerification verified, List<Certified> certificates, Object figures) {
        World world = verified.options().world();
        double elapsedMillis = verified.predicted().whole().elapsedMillis();
        try (TogetherRecords records = new TogetherRecords(pictures, world, verified.names())) {
            verified.replay(records.listener());
            Recording whole = records.end(elapsedMillis);
            List<Recording> each = records.endEach(elapsedMillis);
            List<Section> sections = new ArrayList<>(List.of(whole(verified, whole)));
            for (int place = 0; place < each.size(); place++) {
                sections.add(section(verified, place, each.get(place), certificates));
            }
            pictures.write("Verified together in " + worldName, sections);
            return pictures.json(figures, whole, each);
        }
    }

    private Section whole(TogetherVerification verified, Recording recording) {
        SimulationReport predicted = SimulationReport.of(
                verified.name(),
                worldName,
                verified.options().duration(),
                verified.options().seed(),
                verified.predicted().whole());
        List<Section.Fact> verdict = List.of(
                new Section.Fact("verdict", verified.isKept() ? "agrees" : "differs"),
                new Section.Fact("shown", Units.moneyRate(verified.shown().moneyPerSecond())));
        return Section.of(predicted, recording)
                .shown(
                        verdict,
                        Recorder.of(
                                verified.options().world(), verified.shown().landings(), recording.elapsedMillis()));
    }

    private Section section(
            TogetherVerification verified, int place, Recording recording, List<Certified> certificates) {
        Section section = Section.of(
                verified.predicted().controllers().get(place),
                worldName,
                verified.options().seed(),
                recording);
        return shown(section, verified, place)
                .certified(certificates.stream()
                        .filter(each -> each.controller() == place)
                        .flatMap(each -> Guarantees.of(each).stream())
                        .toList());
    }

    private static Section shown(Section section, TogetherVerification verified, int place) {
        return verified.divergence().isPresent()
                ? section
                : section.shown(
                        List.of(new Section.Fact(
                                "shown", Units.money(verified.shownMoney(place).orElse(0)))),
                        Recorder.of(
                                verified.options().world(),
                                verified.shownLandings(place),
                                section.recording().elapsedMillis()));
    }
}
