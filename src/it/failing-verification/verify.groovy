def log = new File(basedir, 'build.log').text

assert log =~ /income-too-low at single: it made \S+, <minIncome> asks for at least \$1\.000b\/s/
assert log =~ /To see it again: mvn -f pom\.xml io\.github\.batchsmith:batchsmith:\S+:verify@default -Dbatchsmith\.seed=3/
assert log.contains('nothing landed, earns too little')
