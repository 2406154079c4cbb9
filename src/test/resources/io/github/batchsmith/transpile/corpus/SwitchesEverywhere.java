import java.util.*;

/** Switches that fall through, yield, are nested, and are over texts, enums and numbers. */
final class SwitchesEverywhere {
    enum Day {
        MON,
        TUE,
        SAT,
        SUN;

        boolean isFree() {
            return switch (this) {
                case SAT, SUN -> true;
                default -> false;
            };
        }

        Day next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    private static String fall(int n) {
        String out = "";
        switch (n) {
            case 1:
                out += "one ";
            case 2:
            case 3:
                out += "few ";
                break;
            default:
                out += "many ";
            case 4:
                out += "four ";
        }
        return out;
    }

    private static int score(String word) {
        return switch (word.length()) {
            case 0 -> 0;
            case 1, 2 -> {
                int value = 0;
                for (char c : word.toCharArray()) {
                    value += switch (c) {
                        case 'a', 'e' -> 1;
                        case 'z' -> 10;
                        default -> 2;
                    };
                }
                yield value;
            }
            default -> {
                if (word.startsWith("x")) {
                    yield -1;
                }
                yield word.length();
            }
        };
    }

    private static String loop() {
        StringBuilder out = new StringBuilder();
        loop:
        for (String word : List.of("go", "skip", "go", "stop", "go")) {
            switch (word) {
                case "skip":
                    continue;
                case "stop":
                    break loop;
                default:
                    out.append(word);
            }
            out.append('.');
        }
        return out.toString();
    }

    static String test() {
        Map<Day, Integer> hours = new EnumMap<>(Day.class);
        for (Day day : Day.values()) {
            hours.merge(day, day.isFree() ? 0 : 8, Integer::sum);
        }
        String unknown;
        try {
            unknown = Day.valueOf("FRI").name();
        } catch (IllegalArgumentException e) {
            unknown = "no FRI";
        }
        return fall(1) + fall(3) + fall(4) + fall(9) + score("") + score("az") + score("xyz") + score("four") + loop()
                + hours + Day.SUN.next() + Day.valueOf("TUE").compareTo(Day.SUN) + unknown
                + EnumSet.of(Day.SUN, Day.TUE) + Day.MON.equals(Day.MON);
    }
}
