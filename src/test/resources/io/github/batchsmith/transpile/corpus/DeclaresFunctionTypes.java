/** Functional interfaces of the script. */
final class DeclaresFunctionTypes {
    interface Scorer {
        double score(double money, double time);

        static Scorer best(Scorer one, Scorer other) {
            return (money, time) -> Math.max(one.score(money, time), other.score(money, time));
        }
    }

    private static double apply(Scorer scorer, double a, double b) {
        return scorer.score(a, b);
    }

    static String test() {
        Scorer byMoney = (money, time) -> money / time;
        Scorer best = Scorer.best(byMoney, (money, time) -> time);
        return byMoney.score(10, 4) + " " + best.score(10, 4) + " " + apply(Math::max, 2, 7);
    }
}
