import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class RecursesDeeply {
    static String test() {
        StringBuilder out = new StringBuilder();
        IntUnaryOperator[] ack = new IntUnaryOperator[1];
        IntBinaryOperator[] power = new IntBinaryOperator[1];
        power[0] = (b, e) -> e == 0 ? 1 : b * power[0].applyAsInt(b, e - 1);
        ack[0] = n -> n <= 0 ? 1 : n * ack[0].applyAsInt(n - 1);
        for (int i = 0; i < 20; i += 3) {
            out.append(ack[0].applyAsInt(i))
                    .append(' ')
                    .append(power[0].applyAsInt(3, i))
                    .append(' ');
        }
        return out.toString();
    }
}
