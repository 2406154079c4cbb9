package io.github.batchsmith.scaffold;

import com.palantir.javapoet.CodeBlock;
import io.github.batchsmith.spec.Batch;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.DesyncPolicy;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.LogSink;
import io.github.batchsmith.spec.Message;
import io.github.batchsmith.spec.Ports;
import io.github.batchsmith.spec.RamPolicy;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Targets;
import io.github.batchsmith.spec.Workers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts of a spec as expressions over the statically imported words of the DSL. */
final class Parts {
    private Parts() {}

    static CodeBlock schedule(Schedule schedule) {
        if (schedule instanceof Schedule.Fleet fleet) {
            return CodeBlock.of("fleet($L).mostTargets($L)", schedule(fleet.perTarget()), fleet.mostTargets());
        }
        if (schedule instanceof Schedule.Optimal) {
            return CodeBlock.of("optimal()");
        }
        if (schedule instanceof Schedule.OptimalGap open) {
            return CodeBlock.of(
                    "$L().landingGap(optimal()).launchSlack($L)",
                    open.schedule().word(),
                    duration(schedule.launchSlack()));
        }
        return CodeBlock.of(
                "$L().landingGap($L).launchSlack($L)",
                schedule.word(),
                duration(schedule.landingGap()),
                duration(schedule.launchSlack()));
    }

    static CodeBlock batch(Batch batch) {
        if (batch instanceof BatchWord word) {
            return word(word);
        }
        return batch instanceof Batch.BestOf best
                ? CodeBlock.of(
                        "bestOf($L)",
                        list(best.words().stream().map(Parts::word).toList()))
                : CodeBlock.of("optimal()");
    }

    private static CodeBlock word(BatchWord word) {
        boolean constant =
                List.of(BatchWord.HWGW, BatchWord.HGW, BatchWord.HGHGW).contains(word);
        return constant ? CodeBlock.of("$L", word.letters()) : CodeBlock.of("word($S)", word.letters());
    }

    static CodeBlock targets(Targets targets) {
        if (targets instanceof Targets.Best best) {
            return CodeBlock.of("best().by($L())", scoreWord(best.by()));
        }
        return CodeBlock.of("only($S)", ((Targets.Only) targets).hostname());
    }

    private static String scoreWord(Targets.Score score) {
        return switch (score) {
            case GUIDE -> "guideRanking";
            case MONEY_PER_RAM_SECOND -> "moneyPerRamSecond";
        };
    }

    static CodeBlock take(Take take) {
        return take instanceof Take.Fraction fixed
                ? CodeBlock.of("fraction($L)", number(fixed.fraction()))
                : CodeBlock.of("optimal()");
    }

    static CodeBlock ram(RamPolicy ram) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(ram.hosts().isEmpty() ? CodeBlock.of("allServers()") : onlyServers(ram.hosts()));
        ram.reserves().forEach(each -> code.add(".reserve($S, gb($L))", each.hostname(), number(each.ramGb())));
        if (ram.growAndWeakenOnHomeCores()) {
            code.add(".growAndWeakenOnHomeCores()");
        }
        return code.build();
    }

    private static CodeBlock onlyServers(List<String> hosts) {
        return CodeBlock.of(
                "onlyServers($L)",
                list(hosts.stream().map(host -> CodeBlock.of("$S", host)).toList()));
    }

    static CodeBlock ports(Ports ports) {
        CodeBlock number = ports.number() instanceof Ports.FixedPort fixed
                ? CodeBlock.of("onPort($L)", fixed.number())
                : CodeBlock.of("onControllerPid()");
        Message landed = ports.landed();
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", landed.name()));
        landed.fields().forEach(each -> arguments.add(field(each)));
        return CodeBlock.of("$L.message($L)", number, list(arguments));
    }

    private static CodeBlock field(Message.Field field) {
        String name = field.source().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return CodeBlock.of("field($S, $L)", name, field.type().name());
    }

    static CodeBlock workers(Workers workers) {
        return CodeBlock.of("oneShot()"
                + (workers.temporary() ? ".temporary()" : "")
                + (workers.fractionalThreads() ? ".fractionalThreads()" : "")
                + (workers.residentWeaken() ? ".residentWeaken()" : ""));
    }

    static CodeBlock onLevelUp(LevelUpPolicy policy) {
        if (policy instanceof LevelUpPolicy.Overestimate overestimate) {
            return CodeBlock.of("overestimate($L)", number(overestimate.fraction()));
        }
        if (policy instanceof LevelUpPolicy.PingPong) {
            return CodeBlock.of("pingPong()");
        }
        return CodeBlock.of(policy instanceof LevelUpPolicy.Predict ? "predict()" : "recalculate()");
    }

    static CodeBlock onDesync(DesyncPolicy policy) {
        return CodeBlock.of(policy.equals(DesyncPolicy.HALT) ? "halt()" : "reprep()");
    }

    static CodeBlock logging(List<LogSink> sinks) {
        if (sinks.isEmpty()) {
            return CodeBlock.of("ownLog()");
        }
        CodeBlock.Builder code = CodeBlock.builder().add(sink(sinks.get(0), "terminal", "tailWindow", "file"));
        sinks.stream()
                .skip(1)
                .forEach(each -> code.add(".").add(sink(each, "andTerminal", "andTailWindow", "andFile")));
        return code.build();
    }

    private static CodeBlock sink(LogSink sink, String terminalWord, String windowWord, String fileWord) {
        if (sink instanceof LogSink.TextFile file) {
            return CodeBlock.of("$L($S)", fileWord, file.path());
        }
        return CodeBlock.of("$L()", sink instanceof LogSink.TailWindow ? windowWord : terminalWord);
    }

    static CodeBlock duration(Duration duration) {
        if (duration.toNanosPart() % 1_000_000 != 0) {
            return CodeBlock.of("$T.ofSeconds($LL, $L)", Duration.class, duration.getSeconds(), duration.getNano());
        }
        boolean seconds = duration.toMillis() % 1000 == 0 && !duration.isZero();
        return seconds
                ? CodeBlock.of("seconds($L)", duration.toSeconds())
                : CodeBlock.of("millis($L)", duration.toMillis());
    }

    /** A double as a person writes it: without a fraction where it has none. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static CodeBlock list(List<CodeBlock> items) {
        return CodeBlock.join(items, ", ");
    }
}
