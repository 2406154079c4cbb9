public final class Ranking {
    private Ranking() {}

    public static double score(double money, double seconds) {
        return money / seconds;
    }
}
