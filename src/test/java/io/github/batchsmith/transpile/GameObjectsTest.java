package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.ns.Awaited;
import io.github.batchsmith.transpile.translate.BilledNames;
import io.github.batchsmith.transpile.translate.Dialect;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects of the game are typed in Java, and in JavaScript what the game makes them. */
final class GameObjectsTest {
    @TempDir
    Path folder;

    @Test
    void readsFieldsOfTheGamesObjects() throws IOException {
        assertThat(transpile("""
                for (String name : ns.gang().getMemberNames()) {
                    GangMemberInfo member = ns.gang().getMemberInformation(name);
                    if (member.hack_asc_mult() < 2 && ns.gang().getAscensionResult(name) != null) {
                        ns.gang().ascendMember(name);
                    }
                }
                """)).contains("""
                  for (const name of ns.gang.getMemberNames()) {
                    const member = ns.gang.getMemberInformation(name);
                    if (member.hack_asc_mult < 2 && ns.gang.getAscensionResult(name) != null) {
                      ns.gang.ascendMember(name);
                    }
                  }
                """);
    }

    @Test
    void readsWhatStandsUnderAName() throws IOException {
        assertThat(transpile("""
                Named<Integer> jobs = ns.corporation().getOffice("Farm", "Aevum").employeeJobs();
                for (String job : jobs.names()) {
                    ns.print(job, jobs.has("Engineer") ? jobs.get(job) : 0);
                }
                """))
                .contains("for (const job of Object.keys(jobs)) {")
                .contains("\"Engineer\" in jobs ? jobs[job] : 0");
    }

    @Test
    void waitsForTheStepsOfOtherNamespaces() throws IOException {
        assertThat(transpile("""
                double millis = ns.bladeburner().nextUpdate();
                GoMove answer = ns.go().makeMove(1, 2);
                ns.stanek().chargeFragment(0, 0);
                ns.print(millis, answer.type(), ns.corporation().nextUpdate());
                """))
                .contains("const millis = await ns.bladeburner.nextUpdate();")
                .contains("const answer = await ns.go.makeMove(1, 2);")
                .contains("await ns.stanek.chargeFragment(0, 0);")
                .contains("ns.print(millis, answer.type, await ns.corporation.nextUpdate());");
    }

    private String transpile(String body) throws IOException {
        Path file = Files.writeString(folder.resolve("Script.java"), """
                import io.github.batchsmith.ns.*;

                final class Script {
                    static void main(NS ns) {
                %s
                    }
                }
                """.formatted(body.indent(8)));
        JavaToJavaScript.Result result =
                new JavaToJavaScript(List.of(classes()), BilledNames.NONE, Dialect.SCRIPT).transpile(List.of(file));
        assertThat(result.findings()).isEmpty();
        return result.files().getOrDefault("script.js", "");
    }

    private static Path classes() {
        try {
            return Path.of(Awaited.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
