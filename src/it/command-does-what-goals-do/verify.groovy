import groovy.io.FileType

// What the goals print and write, the command prints and writes: here in a locale without any accents.
def version = (new File(basedir, 'pom.xml').text =~ /<techradar.version>(.*)</)[0][1]
def jar = new File(localRepositoryPath,
    "io/github/techradar/techradar-maven-plugin/${version}/techradar-maven-plugin-${version}-cli.jar")
def java = new File(System.getProperty('java.home'), 'bin/java')
def command = { String... words ->
    def builder = new ProcessBuilder([java.path, '-jar', jar.path, *words]).directory(basedir)
    builder.environment().put('LC_ALL', 'C')
    builder.environment().remove('JAVA_TOOL_OPTIONS')
    builder.redirectError(new File(basedir, 'command.err'))
    def process = builder.start()
    def out = process.inputStream.getText('UTF-8').readLines()
    [status: process.waitFor(), lines: out + new File(basedir, 'command.err').getText('UTF-8').readLines()]
}
def files = { folder ->
    def all = [:]
    folder.eachFileRecurse(FileType.FILES) { all[folder.relativePath(it)] = it.getText('ISO-8859-1') }
    // Maven 4 keeps the POM of the project there
    all.findAll { !it.key.startsWith('techradar-cache') && !it.key.startsWith('project-local-repo') }
}
// Maven has levels before all lines, the command has some words before sentences; and times differ.
def plain = { line -> line.replaceFirst(/^\[\w+\] /, '').replaceFirst(/^(warning|error): /, '')
    .replaceFirst(/ in \d+\.\d s:/, ' in TIME:') }
def builds = new File(basedir, 'build.log').getText('UTF-8').split(/\[INFO\] Scanning for projects/)
    .collect { it.readLines().collect(plain) }
def findings = ['--findings=sarif,checkstyle', '--no-annotations']
def formats = '--formats=' + (new File(basedir, 'pom.xml').text =~ /<techradar.formats>(.*)</)[0][1]

// the radar is published without its broken entry
def target = new File(basedir, 'target')
def ofGoals = files(target)
assert target.renameTo(new File(basedir, 'of-goals'))
def runs = [['validate', '--fail-on=never', *findings], ['export', '--fail-on=never', formats],
    ['report', '--fail-on=never', formats], ['schema']].collect { command(*it) }
assert runs.every { it.status == 0 }
def ofCommand = files(target)
def names = ofGoals.keySet()
def namesOfCommand = ofCommand.keySet()
assert namesOfCommand == names
assert names.containsAll(['techradar/validate.sarif', 'techradar/radar.csv', 'techradar/entry.schema.json', 'reports/radar.html'])
def different = names.findAll { ofCommand[it] != ofGoals[it] }
assert different.empty
def notOfGoals = runs.collectMany { it.lines }.collect(plain) - builds[1]
assert notOfGoals == []
def place = /^\S+\.md:\d+:\d+: (error|warning): .*/
def problems = builds[1].findAll { it ==~ place }.unique()
def ofFirst = runs[0].lines.findAll { it ==~ place }
assert ofFirst == problems
assert problems.any { it.contains("unknown status 'Tiräl'") }

// it is refused
def refused = command('validate', *findings)
assert refused.status == 1
def reason = refused.lines.last().replaceFirst('error: ', '')
assert builds[2].any { it.contains(reason) }
def notOfGoal = refused.lines.init().collect(plain) - builds[2]
assert notOfGoal == []
return true
