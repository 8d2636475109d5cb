// What the goals share is told at the level of debugging. Maven loads the classes of reports apart
// from those of all other goals, so that each of the two reads once: validate before export, and the
// report in its first language before the second.
def log = new File(basedir, 'build.log').getText('UTF-8').readLines()
def radar = new File(basedir, 'src/radar').absolutePath
def times = { text -> log.count { it.contains('[DEBUG] ' + text + radar) } }

assert times('Reading ') == 2
assert times('Read before and unchanged: ') == 2
assert times('Looking up the editions of ') == 2
assert new File(basedir, 'target/techradar/radar.json').isFile()
assert new File(basedir, 'target/site/radar/kafka.html').isFile()
assert new File(basedir, 'target/site/de/radar/kafka.html').isFile()
return true
