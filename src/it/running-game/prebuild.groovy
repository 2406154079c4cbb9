import io.github.batchsmith.testing.ScriptedGame
import java.util.concurrent.CompletionException

// A game that connects as soon as the build listens.
def port = new ServerSocket(0).withCloseable { it.localPort }
new File(basedir, '.mvn').mkdirs()
new File(basedir, '.mvn/maven.config').text = "-Dbatchsmith.port=${port}\n"

def game = new ScriptedGame(ScriptedGame.Version.V2_7)
        .ram('single/controller.js', 6.5d)
        .ram('single/hack.js', 1.7d)
        .ram('single/grow.js', 1.75d)
        .ram('single/weaken.js', 1.75d)
context.put('game', game)
Thread.startDaemon {
    while (true) {
        try {
            game.connect(port)
            return
        } catch (CompletionException nobodyListens) {
            Thread.sleep(200)
        }
    }
}
return true
