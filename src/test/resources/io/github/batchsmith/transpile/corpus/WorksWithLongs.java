final class WorksWithLongs {
    static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    static long power(long base, int exponent, long mod) {
        long result = 1;
        while (exponent > 0) {
            if (exponent % 2 == 1) {
                result = result * base % mod;
            }
            base = base * base % mod;
            exponent /= 2;
        }
        return result;
    }

    static String test() {
        StringBuilder out = new StringBuilder();
        long now = 1700000000123L;
        out.append(now / 1000)
                .append(' ')
                .append(now % 1000)
                .append(' ')
                .append(now / 3600000 % 24)
                .append('\n');
        long money = 9_000_000_000_000L;
        money += 500_000_000L;
        money -= 1;
        money *= 2;
        money /= 7;
        money++;
        out.append(money)
                .append(' ')
                .append((int) money)
                .append(' ')
                .append((double) money)
                .append(' ')
                .append(-money)
                .append('\n');
        out.append(gcd(1234567890, 987654321))
                .append(' ')
                .append(power(3, 50, 1000003))
                .append('\n');
        int i = Integer.MAX_VALUE;
        long wide = i + 1L;
        out.append(wide)
                .append(' ')
                .append(i + 1)
                .append(' ')
                .append((long) i * 1000 / i)
                .append(' ')
                .append(Long.compare(wide, i))
                .append('\n');
        long sum = 0;
        for (long n = 1; n <= 100000; n++) {
            sum += n * n;
        }
        out.append(sum)
                .append(' ')
                .append(now == 0)
                .append(' ')
                .append(Math.max(sum, money))
                .append(' ')
                .append(Long.toString(sum))
                .append('\n');
        double d = 1e15 / 7;
        out.append((long) d)
                .append(' ')
                .append((long) -2.9)
                .append(' ')
                .append(Math.round(2.5))
                .append(Math.round(-2.5))
                .append(Math.round(1e12 + 0.4));
        Long boxed = sum;
        out.append(boxed.equals(sum)).append(boxed.intValue());
        return out.toString();
    }
}
