package io.github.batchsmith.diagnostic;

import static io.github.batchsmith.diagnostic.Severity.ERROR;
import static io.github.batchsmith.diagnostic.Severity.WARNING;

import java.util.Locale;

/** Catalogue of what can be found wrong with a batcher, each with its weight and a short meaning. */
public enum FindingCode {
    JSON_MALFORMED(ERROR, "the text is not JSON"),
    JSON_TRUNCATED(ERROR, "the JSON ends too early"),
    JSON_WRONG_TYPE(ERROR, "a JSON value is of another type than its field"),
    JSON_MISSING_FIELD(ERROR, "a field that has no default is missing"),
    JSON_UNKNOWN_FIELD(ERROR, "a JSON field is none of the part's"),
    JSON_UNKNOWN_KIND(ERROR, "a part is of a kind that does not exist"),
    JSON_UNKNOWN_CHOICE(ERROR, "a value is none of those to choose from"),
    JSON_NOT_A_DURATION(ERROR, "a text is no duration"),
    POLICY_WITHOUT_JSON(ERROR, "a function of the player's own is to be written as JSON"),
    UNKNOWN_PRESET(ERROR, "no preset has that name"),

    NAME_NOT_A_FOLDER(ERROR, "the batcher's name cannot name a folder in the game"),
    LANDING_GAP_TOO_SHORT(ERROR, "the landing gap is below what the game's timers tell apart"),
    LANDING_GAP_TOO_LONG(WARNING, "the landing gap is so long that RAM lies idle"),
    LANDING_GAP_BELOW_LAG_BUDGET(WARNING, "the landing gap is too short for timers as late as the lag budget allows"),
    LAG_BUDGET_NEGATIVE(ERROR, "the lag budget is negative"),
    LAUNCH_SLACK_NEGATIVE(ERROR, "the launch slack is negative"),
    FRACTIONAL_MILLIS(ERROR, "a time has a part of a millisecond, which the game cuts off"),
    DURATION_BEYOND_TIMER(ERROR, "a time is longer than the game can delay an operation"),
    BATCH_WITHOUT_WORD(ERROR, "the batch word is to be chosen among none"),
    FLEET_SIZE_OUT_OF_RANGE(ERROR, "the fleet has no targets, or more than there are"),
    FLEET_SCHEDULE_NOT_SUPPORTED(ERROR, "the schedule of the fleet's targets ends by itself"),
    FLEET_TARGETS_CHOSEN(ERROR, "the fleet is not left to choose its targets"),
    FLEET_WORD_LEFT_OPEN(ERROR, "the fleet's batch word is left open"),
    PING_PONG_WITHOUT_PAIR(ERROR, "there are not two targets to ping-pong between"),
    BATCH_WORD_UNKNOWN_LETTER(ERROR, "the batch word has a letter that is no operation"),
    BATCH_WORD_WITHOUT_HACK(ERROR, "the batch earns nothing"),
    BATCH_WORD_HACK_WITHOUT_GROW(ERROR, "money that is hacked is not grown back"),
    BATCH_WORD_NOT_ENDING_IN_WEAKEN(ERROR, "security that is raised is not lowered again"),
    BATCH_WORD_IDLE_OPERATION(ERROR, "an operation of the batch has nothing to do"),
    BATCH_WORD_TOO_LONG(ERROR, "the batch has more operations than could ever pay"),
    HOSTNAME_BLANK(ERROR, "a hostname is empty"),
    TAKE_FRACTION_OUT_OF_RANGE(ERROR, "the fraction taken is not between 0 and 1"),
    FRACTIONAL_THREADS_WITHOUT_EFFECT(WARNING, "hacks never use a part of a thread, though they may"),
    RESIDENT_WEAKEN_NOT_SUPPORTED(ERROR, "weakens are to stay under a schedule that has no use for them"),
    OVERESTIMATE_OUT_OF_RANGE(ERROR, "the fraction of additional threads is not above 0 and at most 1"),
    HOST_DUPLICATE(ERROR, "a host is listed twice"),
    RESERVE_OUT_OF_RANGE(ERROR, "the RAM to leave free is no amount"),
    RESERVE_DUPLICATE(ERROR, "two amounts are to be left free on one host"),
    RESERVE_WITHOUT_EFFECT(WARNING, "RAM is left free on a host that is not used"),
    PORT_NOT_POSITIVE(ERROR, "the port does not exist"),
    MESSAGE_NAME_NOT_A_WORD(ERROR, "the message's name cannot be a name in a script"),
    MESSAGE_WITHOUT_ID_FIRST(ERROR, "the message does not begin with the id"),
    MESSAGE_FIELD_DUPLICATE(ERROR, "the message has a field twice"),
    MESSAGE_FIELD_TYPE_MISMATCH(ERROR, "a field of the message is of another type than its value"),
    LOG_FILE_PATH_INVALID(ERROR, "the game accepts no such path"),
    LOG_FILE_NOT_TEXT(ERROR, "the log file is not a .txt file"),
    LOG_SINK_DUPLICATE(ERROR, "the log goes to one place twice"),

    TARGET_UNKNOWN(ERROR, "the world has no such target"),
    TARGET_WITHOUT_MONEY(ERROR, "the target never has money"),
    TARGET_WITHOUT_ROOT(ERROR, "the target is not rooted and cannot be"),
    TARGET_LEVEL_TOO_HIGH(ERROR, "the target needs a higher hacking level"),
    NO_TARGET(ERROR, "the world has no server to hack"),
    HOST_UNKNOWN(ERROR, "the world has no such host"),
    HOST_WITHOUT_ROOT(ERROR, "the host is not rooted and cannot be"),
    RESERVE_HOST_UNKNOWN(ERROR, "RAM is to be left free on a host that the world does not have"),
    NO_RAM(ERROR, "no host has RAM for a worker");

    private final Severity severity;
    private final String meaning;

    FindingCode(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /** Stable name, such as {@code name-not-a-folder}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much a finding of this code weighs. */
    public Severity severity() {
        return severity;
    }

    /** What it says about the batcher, in one clause. */
    public String meaning() {
        return meaning;
    }

    /** A finding of this code: where, what with the offending value and bound, and what to do. */
    public Finding at(String path, String message, String hint) {
        return new Finding(id(), severity, path, message, hint);
    }
}
