import groovy.io.FileType

// What a build has read is known to the report, which Maven loads apart, and to the builds after it.
// None of them makes another page for it.
def tree = { name ->
    def root = new File(basedir, "target/${name}")
    def files = [:]
    root.eachFileRecurse(FileType.FILES) { file ->
        files[root.relativePath(file)] = file.bytes.encodeHex().toString()
    }
    files
}
assert tree('first').keySet().containsAll(['radar/kafka.html', 'de/radar/pulsar.html'])
assert tree('first') == tree('alone')
assert tree('second') == tree('alone')

def log = new File(basedir, 'build.log').getText('UTF-8').readLines()
def said = { text -> log.findAll { it.contains('[DEBUG] ' + text) }*.replaceFirst(/.*: /, '') }
def known = { numbers -> "${numbers} known from earlier builds" as String }

// Two bodies and the texts of two events: these for the first language, then all for both.
assert said('Texts to be read: ') == ['0 of 2', '2 of 2', '2 of 2', '2 of 2'].collect(known)
assert said('Texts to be rendered: ') == ['0 of 4', '0 of 8', '4 of 4', '8 of 8'].collect(known)
assert new File(basedir, 'target/techradar-cache/radar/facts').isFile()
assert new File(basedir, 'target/techradar-cache/radar/bodies').isFile()
assert new File(basedir, 'target/techradar-cache/radar').list().length == 2
return true
