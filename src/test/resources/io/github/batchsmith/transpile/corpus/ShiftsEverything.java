import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class ShiftsEverything {
    static String test() {
        StringBuilder out = new StringBuilder();
        int x = -123456789;
        for (int by : new int[] {0, 1, 5, 31, 32, 33, -1}) {
            out.append(x << by)
                    .append(' ')
                    .append(x >> by)
                    .append(' ')
                    .append(x >>> by)
                    .append('\n');
        }
        int y = 1;
        y <<= 31;
        out.append(y);
        y >>= 3;
        out.append(y);
        y >>>= 1;
        out.append(y);
        y |= 6;
        y &= ~2;
        y ^= 0xff;
        out.append(y);
        byte b = (byte) 0xF0;
        out.append(b >> 2)
                .append(' ')
                .append(b >>> 2)
                .append(' ')
                .append((b & 0xff) >>> 2)
                .append(' ')
                .append(0b1010 & 0x6)
                .append(1_000_000)
                .append(017);
        return out.toString();
    }
}
