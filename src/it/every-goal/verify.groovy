def log = new File(basedir, 'build.log').text
def scripts = new File(basedir, 'target/bitburner/joes')

assert new File(scripts, 'controller.js').text.contains('export async function main(ns)')
assert new File(basedir, 'target/bitburner-modules/ranking.js').text.contains('score')
assert log.contains('src/main/bitburner/Joes.java: sound')
assert log.contains('joes: ' ) && log.contains('agrees')
assert log.contains('joes in mid for 5m, seed 1')
assert log =~ /controller\.js +\d/
assert log.contains('batchsmith:check')

assert log =~ /files in target.bitburner: [1-9]\d* written, 0 up to date, 0 removed/
assert log =~ /files in target.bitburner: 0 written, [1-9]\d* up to date, 0 removed/
assert log =~ /files in target.bitburner-modules: 0 written, [1-9]\d* up to date, 0 removed/
assert log.count('[INFO] skipped') == 2 + 6
