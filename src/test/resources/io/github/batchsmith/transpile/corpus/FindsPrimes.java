import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class FindsPrimes {
    static String test() {
        StringBuilder out = new StringBuilder();
        boolean[] composite = new boolean[60];
        List<Integer> primes = new ArrayList<>();
        for (int i = 2; i < composite.length; i++) {
            if (!composite[i]) {
                primes.add(i);
                for (int j = i * i; j < composite.length; j += i) {
                    composite[j] = true;
                }
            }
        }
        out.append(primes).append(primes.size()).append(composite[9]).append(composite[7]);
        return out.toString();
    }
}
