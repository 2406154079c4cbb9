import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class CombinesConditions {
    static String test() {
        StringBuilder out = new StringBuilder();
        int calls = 0;
        boolean a = true, b = false;
        if (a || calls++ > 0) {
            out.append("short ");
        }
        if (b && calls++ > 0) {
            out.append("never");
        }
        if (a | calls++ > 0) {
            out.append("long ");
        }
        if (!b & calls++ >= 0) {
            out.append("both ");
        }
        a ^= true;
        b |= !a;
        b &= true;
        out.append(calls).append(a).append(b).append(a ^ b).append(a != b).append(!(a && b) == (!a || !b));
        return out.toString();
    }
}
