public final class Billed {
    private Billed() {}

    public record Reach(double connect, double range) {}

    public static double attempt(double travel) {
        double share = 2;
        return share * travel;
    }

    public static double read(Reach reach) {
        return reach.connect() + reach.range() + attempt(1);
    }

    public static Reach made(double hack) {
        return new Reach(1, 2);
    }
}
