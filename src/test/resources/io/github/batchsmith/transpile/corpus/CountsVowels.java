import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class CountsVowels {
    static String test() {
        StringBuilder out = new StringBuilder();
        String text = "Netscript batches land on time";
        int vowels = 0, spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (Character.toLowerCase(text.charAt(i))) {
                case 'a', 'e', 'i', 'o', 'u' -> vowels++;
                case ' ' -> spaces++;
                default -> {}
            }
        }
        out.append(vowels).append('/').append(spaces).append('/').append(text.length() - vowels - spaces);
        return out.toString();
    }
}
