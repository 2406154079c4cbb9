import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ComputesIncome {
    static String test() {
        StringBuilder out = new StringBuilder();
        double money = 1e6, max = 2.5e7, security = 14.2, min = 5;
        int ticks = 0;
        StringBuilder ops = new StringBuilder();
        while (ticks++ < 40) {
            if (security > min + 3) {
                security = Math.max(min, security - 0.05 * 50);
                ops.append('w');
            } else if (money < max * 0.9) {
                money = Math.min(max, money * Math.pow(1.03, 20));
                security += 0.004 * 20;
                ops.append('g');
            } else {
                double taken = money * 0.12;
                money -= taken;
                security += 0.002 * 30;
                ops.append('h');
            }
        }
        out.append(ops).append(Math.round(money)).append(' ').append(String.format("%.3f", security));
        return out.toString();
    }
}
