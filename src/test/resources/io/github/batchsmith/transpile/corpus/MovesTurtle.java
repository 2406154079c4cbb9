import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class MovesTurtle {
    static String test() {
        StringBuilder out = new StringBuilder();
        int x = 0, y = 0, facing = 0;
        int[][] steps = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
        for (char c : "FFRFFLFLB".toCharArray()) {
            switch (c) {
                case 'F':
                    x += steps[facing][0];
                    y += steps[facing][1];
                    break;
                case 'B':
                    x -= steps[facing][0];
                    y -= steps[facing][1];
                    break;
                case 'R':
                    facing = (facing + 1) % 4;
                    break;
                default:
                    facing = (facing + 3) % 4;
            }
            out.append(x).append(',').append(y).append(' ');
        }
        out.append("NESW".charAt(facing));
        return out.toString();
    }
}
