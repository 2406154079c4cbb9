import java.util.*;

/** Records in records, with their texts and equality. */
final class NestsRecords {
    record Player(String name, double score) {}

    record Team(String name, List<Player> players) {}

    static String test() {
        Team team = new Team("red", List.of(new Player("ann", 1.5), new Player("bob", 2)));
        Team same = new Team("red", List.of(new Player("ann", 1.5), new Player("bob", 2)));
        return team + " " + team.equals(same) + team.players().contains(new Player("bob", 2)) + team.players().indexOf(new Player("bob", 2.0))
                + (team == same) + Objects.equals(team, same) + team.players().stream().distinct().count();
    }
}
