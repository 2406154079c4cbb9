def log = new File(basedir, 'build.log').text

assert log.contains('parameter-unknown at <minIncom>: no goal has a parameter of this name (did you mean "minIncome"?)')
assert log.contains('parameter-overruled at -Dbatchsmith.duration: has no effect where the pom sets <duration>')
assert log.contains('parameter-unknown at -Dbatchsmith.sede') && log.contains('did you mean "batchsmith.seed"?')
