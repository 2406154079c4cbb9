package io.github.batchsmith.validate;

import java.util.List;

/** All rules; a new one is registered here. */
final class Rules {
    static final List<SpecRule> SPEC = List.of(
            new NameNotAFolder(),
            new LandingGapTooShort(),
            new LandingGapTooLong(),
            new LandingGapBelowLagBudget(),
            new LagBudgetNegative(),
            new LaunchSlackNegative(),
            new FractionalMillis(),
            new DurationBeyondTimer(),
            new BatchWithoutWord(),
            new FleetSizeOutOfRange(),
            new FleetScheduleNotSupported(),
            new FleetTargetsChosen(),
            new FleetWordLeftOpen(),
            new PingPongWithoutPair(),
            new BatchWordUnknownLetter(),
            new BatchWordWithoutHack(),
            new BatchWordHackWithoutGrow(),
            new BatchWordNotEndingInWeaken(),
            new BatchWordIdleOperation(),
            new BatchWordTooLong(),
            new HostnameBlank(),
            new TakeFractionOutOfRange(),
            new FractionalThreadsWithoutEffect(),
            new ResidentWeakenNotSupported(),
            new OverestimateOutOfRange(),
            new HostDuplicate(),
            new ReserveOutOfRange(),
            new ReserveDuplicate(),
            new ReserveWithoutEffect(),
            new PortNotPositive(),
            new MessageNameNotAWord(),
            new MessageWithoutIdFirst(),
            new MessageFieldDuplicate(),
            new MessageFieldTypeMismatch(),
            new LogFilePathInvalid(),
            new LogFileNotText(),
            new LogSinkDuplicate());

    static final List<WorldRule> WORLD = List.of(
            new TargetUnknown(),
            new TargetWithoutMoney(),
            new TargetWithoutRoot(),
            new TargetLevelTooHigh(),
            new NoTarget(),
            new HostUnknown(),
            new HostWithoutRoot(),
            new ReserveHostUnknown(),
            new NoRam());

    private Rules() {}
}
