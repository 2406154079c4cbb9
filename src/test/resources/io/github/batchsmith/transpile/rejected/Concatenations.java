import java.util.List;

public final class Concatenations {
    private Concatenations() {}

    enum Op {
        HACK
    }

    public static String of(double money, Op op, List<String> words, int[] numbers) {
        String text = "money: " + money;
        text += money;
        text += op + "," + words + numbers;
        return text + (int) money + String.format("%.1f", money) + String.valueOf(money);
    }
}
