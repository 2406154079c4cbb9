import java.util.*;

/** Labels, switches on texts, enums and sealed types, and ternary chains. */
final class LeavesLabels {
    sealed interface Event permits Started, Landed, Failed {}

    record Started(String host, int threads) implements Event {}

    record Landed(String host, double money) implements Event {}

    record Failed(String reason) implements Event {}

    enum Level { LOW, MIDDLE, HIGH }

    private static String tell(Event event) {
        return switch (event) {
            case Started s -> s.threads() > 100 ? "many on " + s.host() : s.threads() + " on " + s.host();
            case Landed l -> l.host() + " gave " + Math.round(l.money());
            case Failed f -> "failed: " + f.reason();
        };
    }

    private static Level level(double ram) {
        return ram < 8 ? Level.LOW : ram < 64 ? Level.MIDDLE : Level.HIGH;
    }

    private static int firstPair(int[][] grid, int sum) {
        int steps = 0;
        search:
        for (int[] row : grid) {
            for (int i = 0; i < row.length; i++) {
                for (int j = i + 1; j < row.length; j++) {
                    steps++;
                    if (row[i] < 0) {
                        continue search;
                    }
                    if (row[i] + row[j] == sum) {
                        break search;
                    }
                }
            }
        }
        return steps;
    }

    private static int price(String name) {
        switch (name.toLowerCase()) {
            case "brutessh":
            case "ftpcrack":
                return 500;
            case "sqlinject": {
                int base = 100;
                return base * 50;
            }
            default:
                return -1;
        }
    }

    static String test() {
        StringBuilder text = new StringBuilder();
        for (Event event : List.of(new Started("a", 120), new Started("b", 3), new Landed("c", 2.6), new Failed("no RAM"))) {
            text.append(tell(event)).append("; ");
        }
        for (double ram : new double[] {4, 16, 512}) {
            text.append(switch (level(ram)) {
                case LOW -> 'l';
                case MIDDLE -> 'm';
                case HIGH -> 'h';
            });
        }
        text.append(' ').append(firstPair(new int[][] {{-1, 2, 3}, {1, 2, 3, 4}}, 7));
        text.append(' ').append(price("SQLInject")).append(price("FTPCrack")).append(price("x"));
        text.insert(0, "> ").setLength(text.length() - 1);
        text.deleteCharAt(text.length() - 1).reverse();
        return text.toString();
    }
}
