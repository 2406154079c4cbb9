def log = new File(basedir, 'build.log').text

assert log.contains('src/main/bitburner/Joes.java') && log.contains('1.25')
assert log =~ /does-not-compile at src.main.bitburner.Typo\.java:\d+:\d+/
assert log =~ /To see it again: mvn -f pom\.xml io\.github\.batchsmith:batchsmith:\S+:generate@scripts/
assert !new File(basedir, 'target/bitburner').exists()
