import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class KeepsHistory {
    static String test() {
        StringBuilder out = new StringBuilder();
        record Trade(String symbol, int shares, double price) {
            double value() {
                return shares * price;
            }

            Trade doubled() {
                return new Trade(symbol, shares * 2, price);
            }
        }
        List<Trade> trades = List.of(new Trade("ECP", 10, 12.5), new Trade("MGCP", -4, 100), new Trade("ECP", 3, 13));
        double cash = 1000;
        Map<String, Integer> held = new TreeMap<>();
        for (Trade t : trades) {
            cash -= t.value();
            held.merge(t.symbol(), t.shares(), Integer::sum);
            out.append(String.format("%-5s %4d %8.2f %10.2f%n", t.symbol(), t.shares(), t.price(), cash));
        }
        out.append(held)
                .append(trades.get(0).doubled())
                .append(trades.contains(new Trade("ECP", 3, 13)))
                .append(trades.stream().map(Trade::symbol).distinct().toList())
                .append(new HashSet<>(List.of(1)).contains(1));
        return out.toString();
    }
}
