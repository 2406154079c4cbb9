import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ConvertsNumbers {
    static String test() {
        StringBuilder out = new StringBuilder();
        String binary = "";
        int n = 202;
        while (n > 0) {
            binary = n % 2 + binary;
            n /= 2;
        }
        out.append(binary)
                .append(' ')
                .append(Integer.parseInt(binary, 2))
                .append(' ')
                .append(Integer.toBinaryString(202))
                .append(Integer.toHexString(-1))
                .append(Integer.toString(255, 16))
                .append(Integer.toOctalString(64))
                .append(Integer.parseInt("-17"))
                .append(Integer.parseInt("+5"));
        String roman = "";
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int year = 1994;
        for (int i = 0; i < values.length; i++) {
            while (year >= values[i]) {
                roman += signs[i];
                year -= values[i];
            }
        }
        out.append(roman);
        return out.toString();
    }
}
