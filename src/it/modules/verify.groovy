def log = new File(basedir, 'build.log').text

// Before the module is compiled its definition is taken from the source, afterwards from the class.
assert log.contains('classes/src/main/java/game/Joes.java: sound')
assert new File(basedir, 'classes/target/bitburner/joes/controller.js').exists()
assert new File(basedir, 'classes/target/classes/game/Joes.class').exists()
assert new File(basedir, 'classes/target/compiled/joes/controller.js').exists()

assert log.contains('no definitions: none in')
assert !new File(basedir, 'none/target/bitburner').exists()
