import java.util.*;

final class PlansBatches {
    record Job(String op, int threads, double landsAt) {}

    static int weakenThreads(double security) {
        return (int) Math.ceil(security / 0.05 - 1e-9);
    }

    static List<Job> plan(int hack, double spacer) {
        int grow = (int) Math.ceil(hack * 2.4);
        List<Job> jobs = new ArrayList<>();
        String[] ops = {"hack", "weaken", "grow", "weaken"};
        int[] threads = {hack, weakenThreads(hack * 0.002), grow, weakenThreads(grow * 0.004)};
        for (int i = 0; i < ops.length; i++) {
            jobs.add(new Job(ops[i], Math.max(1, threads[i]), i * spacer));
        }
        return jobs;
    }

    static Map<String, Integer> place(List<Job> jobs, Map<String, Double> freeRam) {
        Map<String, Integer> placed = new LinkedHashMap<>();
        for (Job job : jobs) {
            int left = job.threads();
            double each = job.op().equals("hack") ? 1.7 : 1.75;
            for (Map.Entry<String, Double> host : freeRam.entrySet()) {
                int fit = (int) Math.floor(host.getValue() / each);
                int used = Math.min(fit, left);
                if (used <= 0) {
                    continue;
                }
                host.setValue(host.getValue() - used * each);
                placed.merge(host.getKey() + "/" + job.op(), used, Integer::sum);
                left -= used;
                if (left == 0) {
                    break;
                }
            }
            if (left > 0) {
                placed.put("missing/" + job.op(), left);
            }
        }
        return placed;
    }

    static String test() {
        Map<String, Double> free = new LinkedHashMap<>();
        free.put("home", 64.0);
        free.put("pserv-0", 128.0);
        free.put("n00dles", 4.0);
        List<Job> jobs = plan(30, 20);
        return jobs + "\n" + place(jobs, free) + "\n" + free + "\n"
                + String.format(
                        "%.2f",
                        jobs.stream()
                                .mapToDouble(j -> j.threads() * j.landsAt())
                                .sum());
    }
}
