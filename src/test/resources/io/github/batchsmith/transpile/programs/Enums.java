import java.util.List;

/** Constants of enums become texts. */
public final class Enums {
    private Enums() {}

    /** What is done to a server. */
    public enum Job {
        HACK,
        GROW_SLOWLY,
        WEAKEN;

        static final Job FIRST = HACK;
    }

    /** A job and its size. */
    public record Order(Job job, int size) {}

    public static Order made() {
        return new Order(Job.GROW_SLOWLY, 3);
    }

    public static int counted() {
        List<Job> jobs = List.of(Job.HACK, Job.FIRST, Job.WEAKEN, Job.GROW_SLOWLY);
        int hacks = 0;
        for (Job job : jobs) {
            if (job == Job.HACK) {
                hacks++;
            }
            if (job != Job.WEAKEN && !job.equals(Job.GROW_SLOWLY)) {
                hacks += 10;
            }
        }
        return jobs.contains(Job.WEAKEN) ? hacks : -1;
    }
}
