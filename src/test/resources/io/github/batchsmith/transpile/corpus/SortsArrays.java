import java.util.*;

/** Sorting of numbers, texts and by comparators. */
final class SortsArrays {
    static String test() {
        int[] numbers = {10, 9, 100, 1};
        Arrays.sort(numbers);
        String[] words = {"pear", "fig", "apple"};
        Arrays.sort(words);
        String[] byLength = words.clone();
        Arrays.sort(byLength, Comparator.comparing(String::length));
        Double[] boxed = {2.5, -1.0};
        Arrays.sort(boxed, Comparator.reverseOrder());
        return Arrays.toString(numbers) + Arrays.toString(words) + Arrays.toString(byLength) + boxed[0];
    }
}
