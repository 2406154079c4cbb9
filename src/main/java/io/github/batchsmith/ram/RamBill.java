package io.github.batchsmith.ram;

import io.github.batchsmith.game.RamCosts;
import io.github.batchsmith.ram.RamEntry.Kind;
import java.util.ArrayList;
import java.util.List;

/** Adds up what a script's names cost. */
final class RamBill {
    private static final String HACKNET = "hacknet";

    private final RamCosts costs;
    private final List<RamEntry> entries = new ArrayList<>();

    private RamBill(RamCosts costs) {
        this.costs = costs;
    }

    /** The bill of a script for the names that it reaches. */
    static RamReport of(String file, ReachedNames reached, RamCosts costs) {
        RamBill bill = new RamBill(costs);
        bill.add("baseCost", Kind.MISC, costs.baseCostGb(), Place.whole(file));
        reached.names().forEach(name -> bill.addName(name, reached));
        double sumGb = bill.entries.stream().mapToDouble(RamEntry::costGb).reduce(0, Double::sum);
        if (sumGb > costs.maxCostGb()) {
            bill.add("Max Ram Cap", Kind.MISC, costs.maxCostGb(), Place.whole(file));
        }
        return new RamReport(file, toTwoDigits(Math.min(sumGb, costs.maxCostGb())), bill.entries);
    }

    /** The bill of a script that states its own figure. */
    static RamReport stated(String file, double gb) {
        double billedGb = toTwoDigits(gb);
        return new RamReport(file, billedGb, List.of(new RamEntry("override", Kind.MISC, billedGb, Place.whole(file))));
    }

    private void addName(String name, ReachedNames reached) {
        double namespaceGb = name.equals(HACKNET) ? costs.hacknetNamespaceCostGb() : 0;
        if (namespaceGb > 0) {
            add(name, Kind.NS, namespaceGb, reached.firstUse(name));
        }
        if (costs.domCostGb(name) > 0) {
            add(name, Kind.DOM, costs.domCostGb(name), reached.firstUse(name));
        }
        costs.costOfIdentifier(name)
                .filter(function -> function.costGb() > 0)
                .ifPresent(function -> add(function.name(), Kind.FN, function.costGb(), reached.firstUse(name)));
    }

    private void add(String name, Kind kind, double costGb, Place place) {
        entries.add(new RamEntry(name, kind, costGb, place));
    }

    private static double toTwoDigits(double gb) {
        return Math.round(gb * 100) / 100.0;
    }
}
