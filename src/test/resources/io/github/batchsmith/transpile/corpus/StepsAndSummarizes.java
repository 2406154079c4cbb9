import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Iterators of lists in both directions, and statistics of streams. */
final class StepsAndSummarizes {
    private record Run(String name, int threads, double millis) {}

    static String test() {
        return steps() + summaries();
    }

    private static String steps() {
        List<String> words = new ArrayList<>(List.of("a", "bb", "c", "dd"));
        StringBuilder out = new StringBuilder();
        ListIterator<String> steps = words.listIterator();
        while (steps.hasNext()) {
            int index = steps.nextIndex();
            String word = steps.next();
            if (word.length() > 1) {
                steps.remove();
            } else {
                steps.set(word + index);
                steps.add("after " + word);
            }
        }
        while (steps.hasPrevious()) {
            out.append(steps.previousIndex()).append(steps.previous()).append(' ');
        }
        ListIterator<String> last = words.listIterator(words.size());
        out.append(last.previous()).append(last.hasNext());
        try {
            last.next();
            last.next();
        } catch (NoSuchElementException e) {
            out.append("end");
        }
        return out.append(words).toString();
    }

    private static String summaries() {
        List<Run> runs = List.of(new Run("x", 3, 0.5), new Run("y", 8, 1.25), new Run("z", -1, 2));
        IntSummaryStatistics threads = runs.stream().mapToInt(Run::threads).summaryStatistics();
        DoubleSummaryStatistics millis = runs.stream().collect(Collectors.summarizingDouble(Run::millis));
        IntSummaryStatistics none = IntStream.empty().summaryStatistics();
        IntSummaryStatistics lengths = runs.stream().collect(Collectors.summarizingInt(run -> run.name().length()));
        return " " + threads.getCount() + " " + threads.getSum() + " " + threads.getMin() + " " + threads.getMax() + " "
                + threads.getAverage() + " " + millis.getMin() + " " + millis.getMax() + " " + millis.getSum() + " "
                + millis.getAverage() + " " + millis.getCount() + " " + none.getMin() + " " + none.getMax() + " "
                + none.getAverage() + " " + lengths.getSum() + " " + DoubleStream.of(1, 2.5).summaryStatistics().getMax();
    }
}
