def log = new File(basedir, 'build.log').text
def game = context.get('game')

assert log.contains('waiting for the game: in the game open Options, Remote API')
assert log.contains('+ home:single/controller.js')
assert log.contains('start it with  run single/controller.js')
assert log.count('[INFO] skipped') == 1
assert game.files('home').keySet() as List == ['controller', 'grow', 'hack', 'plan', 'weaken'].collect { "single/${it}.js" as String }
assert game.files('home')['single/controller.js'].contains('Bitburner 2.x')
assert new File(basedir, '.batchsmith/single@home.json').exists()
game.close()
