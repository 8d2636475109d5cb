def lines = new File(basedir, 'build.log').readLines('UTF-8')
def start = lines.findIndexOf { it.contains(':validate (default)') } + 1
def end = lines.findIndexOf { it.startsWith('[INFO] 17 files checked in ') }

def said = lines[start..<end].findAll { !it.contains('Could not transfer metadata') }.join('\n')
assert said == new File(basedir, 'problems.txt').readLines('UTF-8').join('\n')
assert lines[end] ==~ /\[INFO] 17 files checked in \d+\.\d s: 17 errors and 1 warning/
def counts = lines[end + 1]
assert counts == '[INFO] 17 entries = 2 blips + 0 off the radar + 0 drafts + 15 with errors'
def failed = lines.any { it.contains('The radar has 17 errors and 1 warning in ' + new File(basedir, 'src/radar').path + '. Mend what is listed above.') }
assert failed
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/techradar/validate.sarif'), 'UTF-8')
def results = sarif.runs[0].results
assert results.size() == 18
assert results[0].locations[0].physicalLocation.artifactLocation.uri == 'src/radar/bad-date.md'
return true
