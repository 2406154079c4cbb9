import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class AveragesMarks {
    static String test() {
        StringBuilder out = new StringBuilder();
        int[] marks = {71, 88, 93, 60};
        int sum = 0, best = marks[0], worst = marks[0];
        for (int mark : marks) {
            sum += mark;
            if (mark > best) {
                best = mark;
            }
            worst = Math.min(worst, mark);
        }
        out.append(sum / marks.length)
                .append(' ')
                .append((double) sum / marks.length)
                .append(' ')
                .append(best - worst)
                .append(' ')
                .append(best >= 90 ? "A" : "B");
        return out.toString();
    }
}
