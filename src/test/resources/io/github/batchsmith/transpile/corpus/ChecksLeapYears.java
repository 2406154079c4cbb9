import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ChecksLeapYears {
    static String test() {
        StringBuilder out = new StringBuilder();
        for (int year : new int[] {1900, 2000, 2023, 2024}) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            out.append(year).append(leap ? " leap" : " plain").append('\n');
        }
        return out.toString();
    }
}
