import io.github.batchsmith.testing.ReadmeText

def pom = new File(basedir, 'pom.xml')
pom.text = pom.text.replace('<!-- fragment -->', ReadmeText.block('xml', '<goal>verify</goal>'))

def definitions = new File(basedir, 'src/main/bitburner')
definitions.mkdirs()
new File(definitions, 'Joes.java').text = ReadmeText.block('java', 'class Joes ')
return true
