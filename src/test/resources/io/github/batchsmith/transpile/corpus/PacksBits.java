import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class PacksBits {
    static String test() {
        StringBuilder out = new StringBuilder();
        int packed = 0;
        int[] parts = {5, 17, 200, 3};
        for (int i = 0; i < parts.length; i++) {
            packed |= (parts[i] & 0xff) << (8 * i);
        }
        out.append(packed).append(' ');
        for (int i = 0; i < 4; i++) {
            out.append((packed >>> (8 * i)) & 0xff).append(' ');
        }
        out.append(packed & -packed)
                .append(' ')
                .append((packed & (1 << 3)) != 0)
                .append(' ')
                .append(packed ^ packed >> 1);
        return out.toString();
    }
}
