import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class CommentsEverywhere {
    static String test() {
        StringBuilder out = new StringBuilder();
        // at the start
        int a = 1; // beside
        /* a block */ int b = 2;

        // before a loop
        for (int i = 0; i < 2; i++) { // opens
            // inside
            a += b; // last
            // at the end
        }
        if (a > 3) /* odd */ {
            out.append(a);
        } else { // other
            out.append("no");
        }
        {
            /* nothing */
        }
        ;
        out.append(a); /* trailing */
        return out.toString();
    }
}
