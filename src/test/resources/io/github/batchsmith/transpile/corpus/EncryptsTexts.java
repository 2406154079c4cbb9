import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class EncryptsTexts {
    static String test() {
        StringBuilder out = new StringBuilder();
        String plain = "Attack at Dawn!";
        int key = 13;
        StringBuilder secret = new StringBuilder();
        for (char c : plain.toCharArray()) {
            if (Character.isUpperCase(c)) {
                secret.append((char) ('A' + (c - 'A' + key) % 26));
            } else if (Character.isLowerCase(c)) {
                secret.append((char) ('a' + (c - 'a' + key) % 26));
            } else {
                secret.append(c);
            }
        }
        out.append(secret);
        String back = "";
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.charAt(i);
            back += Character.isLetter(c) ? (char) (c ^ 1) : c;
        }
        out.append(back);
        int vowels = 0;
        for (char c : plain.toLowerCase().toCharArray()) {
            if ("aeiou".indexOf(c) >= 0) {
                vowels++;
            }
        }
        out.append(vowels);
        return out.toString();
    }
}
