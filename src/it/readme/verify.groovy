def log = new File(basedir, 'build.log').text

assert log.contains('joes: ') && log.contains('agrees')
assert new File(basedir, 'target/bitburner/joes/controller.js').exists()
