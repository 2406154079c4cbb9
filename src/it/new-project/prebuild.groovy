def java = new File(System.getProperty('java.home'), 'bin/java').path
def jar = new File(basedir, '../../batchsmith.jar').canonicalPath
def run = [java, '-jar', jar, 'new', 'my-batcher', '--preset', 'proto', '--out', basedir.path].execute()
run.waitForProcessOutput(System.out, System.err)
assert run.exitValue() == 0
