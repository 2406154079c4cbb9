import java.util.*;

/** Enhanced for over arrays and lists. */
final class LoopsOverArrays {
    static String test() {
        int[] numbers = {3, 1, 2};
        String text = "";
        for (int number : numbers) {
            number *= 2;
            text += number;
        }
        for (String word : List.of("a", "b")) {
            text += word;
        }
        for (char c : "xy".toCharArray()) {
            text += c;
        }
        return text;
    }
}
