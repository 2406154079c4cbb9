package io.github.batchsmith.dsl;

import io.github.batchsmith.policy.DesyncReaction;
import io.github.batchsmith.spec.Batch;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DesyncPolicy;
import io.github.batchsmith.spec.DurationText;
import io.github.batchsmith.spec.LogSink;
import io.github.batchsmith.spec.Message;
import io.github.batchsmith.spec.Message.Field;
import io.github.batchsmith.spec.Message.FieldType;
import io.github.batchsmith.spec.Message.Source;
import io.github.batchsmith.spec.Ports;
import io.github.batchsmith.spec.RamPolicy;
import io.github.batchsmith.spec.RamPolicy.Reserve;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Workers;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of a whole spec, read and written side by side. */
final class SpecForm {
    private static final String OPTIMAL = "optimal";

    private SpecForm() {}

    static BatcherSpec read(ObjectReader in) {
        in.ignore("$schema");
        BatcherSpec spec = new BatcherSpec(
                in.text("name"),
                in.part("schedule", Defaults.SCHEDULE, part -> PartForms.SCHEDULES.read(part, Defaults.SCHEDULE)),
                readBatch(in),
                in.part("targets", Defaults.TARGETS, part -> PartForms.TARGETS.read(part, Defaults.TARGETS)),
                in.part("take", Defaults.TAKE, part -> PartForms.TAKES.read(part, Defaults.TAKE)),
                in.part("ram", Defaults.RAM, SpecForm::readRam),
                in.part("ports", Defaults.PORTS, SpecForm::readPorts),
                in.part("workers", Defaults.WORKERS, SpecForm::readWorkers),
                in.part(
                        "onLevelUp",
                        Defaults.ON_LEVEL_UP,
                        part -> PartForms.LEVEL_UP_POLICIES.read(part, Defaults.ON_LEVEL_UP)),
                new DesyncPolicy.Always(in.choice("onDesync", DesyncReaction.REPREP)),
                in.parts("logging", Defaults.LOGGING, part -> PartForms.LOG_SINKS.read(part, new LogSink.Terminal())));
        return spec.withLagBudget(in.duration("lagBudget", Duration.ZERO));
    }

    static ObjectNode write(BatcherSpec spec) {
        ObjectNode out = object().put("name", spec.name());
        out.set("schedule", PartForms.SCHEDULES.write(spec.schedule()));
        writeBatch(spec.batch(), out);
        out.set("targets", PartForms.TARGETS.write(spec.targets()));
        out.set("take", PartForms.TAKES.write(spec.take()));
        out.set("ram", writeRam(spec.ram()));
        out.set("ports", writePorts(spec.ports()));
        out.set("workers", writeWorkers(spec.workers()));
        out.set("onLevelUp", PartForms.LEVEL_UP_POLICIES.write(spec.onLevelUp()));
        if (spec.onDesync() instanceof DesyncPolicy.Always always) {
            out.put("onDesync", Words.of(always.reaction()));
        }
        if (!spec.lagBudget().isZero()) {
            out.put("lagBudget", new DurationText(spec.lagBudget()).toString());
        }
        ArrayNode logging = out.putArray("logging");
        spec.logging().forEach(sink -> logging.add(PartForms.LOG_SINKS.write(sink)));
        return out;
    }

    private static Batch readBatch(ObjectReader in) {
        if (in.isList("batch")) {
            return new Batch.BestOf(
                    in.texts("batch", List.of()).stream().map(BatchWord::new).toList());
        }
        String word = in.text("batch", BatchWord.HWGW.letters());
        return word.equals(OPTIMAL) ? new Take.Optimal() : new BatchWord(word);
    }

    private static void writeBatch(Batch batch, ObjectNode out) {
        if (batch instanceof Batch.BestOf) {
            ArrayNode words = out.putArray("batch");
            batch.words().forEach(word -> words.add(word.letters()));
        } else {
            out.put("batch", batch instanceof BatchWord word ? word.letters() : OPTIMAL);
        }
    }

    private static RamPolicy readRam(ObjectReader in) {
        return new RamPolicy(
                in.texts("hosts", Defaults.RAM.hosts()),
                in.parts("reserves", Defaults.RAM.reserves(), SpecForm::readReserve),
                in.flag("growAndWeakenOnHomeCores", Defaults.RAM.growAndWeakenOnHomeCores()));
    }

    private static Reserve readReserve(ObjectReader in) {
        return new Reserve(in.text("hostname"), in.number("ramGb"));
    }

    private static ObjectNode writeRam(RamPolicy ram) {
        ObjectNode out = object();
        ArrayNode hosts = out.putArray("hosts");
        ram.hosts().forEach(hosts::add);
        ArrayNode reserves = out.putArray("reserves");
        ram.reserves()
                .forEach(each ->
                        Numbers.put(reserves.addObject().put("hostname", each.hostname()), "ramGb", each.ramGb()));
        return out.put("growAndWeakenOnHomeCores", ram.growAndWeakenOnHomeCores());
    }

    private static Ports readPorts(ObjectReader in) {
        return new Ports(
                PartForms.PORT_NUMBERS.read(in, Defaults.PORTS.number()),
                in.part("message", Defaults.MESSAGE, SpecForm::readMessage));
    }

    private static Message readMessage(ObjectReader in) {
        return new Message(
                in.text("name", Defaults.MESSAGE.name()),
                in.parts("fields", Defaults.MESSAGE.fields(), SpecForm::readField));
    }

    private static Field readField(ObjectReader in) {
        return new Field(in.requiredChoice("name", Source.ID), in.requiredChoice("type", FieldType.INT));
    }

    private static ObjectNode writePorts(Ports ports) {
        ObjectNode out = PartForms.PORT_NUMBERS.write(ports.number());
        ObjectNode message = out.putObject("message").put("name", ports.landed().name());
        ArrayNode fields = message.putArray("fields");
        ports.landed()
                .fields()
                .forEach(field ->
                        fields.addObject().put("name", Words.of(field.source())).put("type", Words.of(field.type())));
        return out;
    }

    private static Workers readWorkers(ObjectReader in) {
        return new Workers(
                in.flag("temporary", Defaults.WORKERS.temporary()),
                in.flag("fractionalThreads", Defaults.WORKERS.fractionalThreads()),
                in.flag("residentWeaken", Defaults.WORKERS.residentWeaken()));
    }

    private static ObjectNode writeWorkers(Workers workers) {
        ObjectNode out = object().put("temporary", workers.temporary());
        if (workers.fractionalThreads()) {
            out.put("fractionalThreads", true);
        }
        if (workers.residentWeaken()) {
            out.put("residentWeaken", true);
        }
        return out;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
