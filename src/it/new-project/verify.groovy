def log = new File(basedir, 'build.log').text
def project = new File(basedir, 'my-batcher')

assert log =~ /Tests run: 1, Failures: 0, Errors: 0, Skipped: 0/
assert log.contains('my-batcher: ') && log.contains('agrees')
assert new File(project, 'target/bitburner/my-batcher/controller.js').exists()
assert new File(project, 'target/bitburner-modules/harvest.js').text.contains('await ns.hack(target)')
