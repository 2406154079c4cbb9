import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class RotatesBits {
    static String test() {
        StringBuilder out = new StringBuilder();
        for (int x : new int[] {1, -1, 0x12345678, Integer.MIN_VALUE, 40}) {
            out.append(Integer.bitCount(x))
                    .append(' ')
                    .append(Integer.highestOneBit(x))
                    .append(' ')
                    .append(Integer.lowestOneBit(x))
                    .append(' ')
                    .append(Integer.numberOfTrailingZeros(x))
                    .append(' ')
                    .append(Integer.numberOfLeadingZeros(x))
                    .append(' ')
                    .append(Integer.rotateLeft(x, 5))
                    .append(' ')
                    .append(Integer.rotateRight(x, 9))
                    .append(' ')
                    .append(Integer.reverse(x))
                    .append(' ')
                    .append(Integer.signum(x))
                    .append('\n');
        }
        return out.toString();
    }
}
