import java.util.*;

final class UsesEnumsFully {
    enum Planet {
        MERCURY(3.303e+23, 2.4397e6),
        EARTH(5.976e+24, 6.37814e6);
        private final double mass, radius;

        Planet(double mass, double radius) {
            this.mass = mass;
            this.radius = radius;
        }

        double gravity() {
            return 6.67300E-11 * mass / (radius * radius);
        }

        static Planet heaviest() {
            Planet best = MERCURY;
            for (Planet p : values()) {
                if (p.mass > best.mass) {
                    best = p;
                }
            }
            return best;
        }
    }

    enum State {
        IDLE,
        PREPARING,
        RUNNING,
        DONE;

        State next() {
            return this == DONE ? this : values()[ordinal() + 1];
        }

        boolean isActive() {
            return this == PREPARING || this == RUNNING;
        }
    }

    enum Level {
        LOW,
        MEDIUM,
        HIGH
    }

    static String test() {
        StringBuilder out = new StringBuilder();
        for (Planet p : Planet.values()) {
            out.append(p)
                    .append(' ')
                    .append(String.format("%.3f", p.gravity()))
                    .append(p.name())
                    .append(p.ordinal())
                    .append('\n');
        }
        State s = State.IDLE;
        for (int i = 0; i < 5; i++) {
            out.append(s).append(s.isActive()).append(' ');
            s = s.next();
        }
        Map<Level, Integer> map = new EnumMap<>(Level.class);
        map.put(Level.LOW, 1);
        map.put(Level.MEDIUM, 2);
        map.merge(Level.LOW, 10, Integer::sum);
        out.append(map)
                .append(Level.valueOf("HIGH"))
                .append(Level.HIGH.compareTo(Level.LOW))
                .append(Arrays.toString(Level.values()))
                .append(Level.values().length);
        try {
            Level.valueOf("NONE");
        } catch (IllegalArgumentException e) {
            out.append("no constant");
        }
        List<Level> levels = new ArrayList<>(List.of(Level.HIGH, Level.LOW, Level.MEDIUM));
        Collections.sort(levels);
        out.append(levels).append(levels.indexOf(Level.MEDIUM)).append(Planet.heaviest());
        int n =
                switch (levels.get(0)) {
                    case LOW -> 1;
                    case MEDIUM -> 2;
                    case HIGH -> 3;
                };
        return out.append(n)
                .append(Level.LOW == levels.get(0))
                .append(State.valueOf("DONE").equals(State.DONE))
                .toString();
    }
}
