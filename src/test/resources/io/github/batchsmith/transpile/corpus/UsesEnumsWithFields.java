import java.util.*;

/** Enums with fields and methods. */
final class UsesEnumsWithFields {
    enum Planet {
        EARTH(5.97, 6.37),
        MARS(0.642, 3.39);

        private final double mass;
        private final double radius;

        Planet(double mass, double radius) {
            this.mass = mass;
            this.radius = radius;
        }

        int gravity() {
            return (int) (mass / (radius * radius) * 100);
        }

        boolean isHeavy() {
            return mass > 1;
        }

        static Planet heaviest() {
            return EARTH;
        }
    }

    static String test() {
        String text = "";
        for (Planet planet : Planet.values()) {
            text += planet + " " + planet.gravity() + " " + planet.ordinal() + (planet.isHeavy() ? "!" : "") + " ";
        }
        Map<Planet, Integer> map = new EnumMap<>(Planet.class);
        map.put(Planet.MARS, 2);
        return text + Planet.valueOf("EARTH").name() + map.get(Planet.MARS) + Planet.heaviest();
    }
}
