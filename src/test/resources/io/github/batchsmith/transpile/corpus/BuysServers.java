import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class BuysServers {
    static String test() {
        StringBuilder out = new StringBuilder();
        double money = 1_000_000;
        int bought = 0;
        for (int ram = 2; ram <= 1 << 20 && money > 0; ram *= 2) {
            double cost = ram * 55_000.0;
            if (cost > money) {
                out.append("stop at ").append(ram).append(' ');
                break;
            }
            money -= cost;
            bought++;
        }
        out.append(bought).append(' ').append(money);
        return out.toString();
    }
}
