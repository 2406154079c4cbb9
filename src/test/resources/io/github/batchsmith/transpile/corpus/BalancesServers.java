import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class BalancesServers {
    static String test() {
        StringBuilder out = new StringBuilder();
        record Host(String name, double free) {
            Host less(double used) {
                return new Host(name, free - used);
            }

            boolean fits(double need) {
                return free + 1e-9 >= need;
            }
        }
        List<Host> hosts =
                new ArrayList<>(List.of(new Host("home", 32), new Host("foodnstuff", 16), new Host("CSEC", 8)));
        double[] needs = {1.75 * 9, 1.7 * 4, 1.6, 24, 7};
        for (double need : needs) {
            hosts.sort(Comparator.comparingDouble(Host::free));
            int at = -1;
            for (int i = 0; i < hosts.size() && at < 0; i++) {
                if (hosts.get(i).fits(need)) {
                    at = i;
                }
            }
            if (at < 0) {
                out.append("no room for ").append(need).append('\n');
                continue;
            }
            hosts.set(at, hosts.get(at).less(need));
            out.append(need).append(" on ").append(hosts.get(at)).append('\n');
        }
        out.append(hosts.stream().mapToDouble(Host::free).sum());
        return out.toString();
    }
}
