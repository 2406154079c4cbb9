package io.github.batchsmith.game;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Names of the fields that the game's objects have, in the game's order. */
public final class FieldNames {
    private static final String FIRST_OF_HACKING = "backdoorInstalled";

    private FieldNames() {}

    /** Of an object that has all the fields of that record. */
    public static List<String> of(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** Of what every server has, hacknet servers too. */
    public static List<String> ofAnyServer() {
        List<String> all = of(Server.class);
        return all.subList(0, all.indexOf(FIRST_OF_HACKING));
    }

    /** Of what only servers have that can be hacked. */
    public static List<String> ofHackableServers() {
        List<String> all = of(Server.class);
        return all.subList(all.indexOf(FIRST_OF_HACKING), all.size());
    }
}
