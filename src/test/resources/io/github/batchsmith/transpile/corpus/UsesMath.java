/** Functions of Math. */
final class UsesMath {
    static String test() {
        return Math.max(3, 7) + " " + Math.min(2.5, 1) + " " + Math.abs(-4) + " " + Math.floor(-1.5) + " " + Math.ceil(1.2) + " "
                + Math.round(2.5) + " " + Math.round(-2.5) + " " + Math.sqrt(16) + " " + Math.pow(2, 10) + " " + Math.signum(-3.0)
                + " " + Math.floorDiv(-7, 2) + " " + Math.floorMod(-7, 3) + " " + Math.hypot(3, 4) + " " + Math.cbrt(27);
    }
}
