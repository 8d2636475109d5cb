import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def baseline = new File(basedir, 'src/radar/radar.baseline')
def written = log.contains("[INFO] 1 problem is written to ${baseline.path}; from now on only new ones fail.")
def suffered = log.findAll('1 problem is known \\(radar.baseline\\) and no reason to fail.').size()
assert written
assert suffered == 1 // by validate, and export says nothing new
assert baseline.text.endsWith("\nunknown-status kafka.md: unknown status 'Adpot'\n")
def named = log.contains('[WARNING] Left out: kafka.md')
assert named
def json = new JsonSlurper().parse(new File(basedir, 'target/techradar/radar.json'))
assert json.leftOut == [[source: 'kafka.md']]
def listed = log.contains("[ERROR] src/radar/kafka.md:3:9: error: unknown status 'Adpot' [unknown-status]")
assert listed // by the last build, which suffers nothing
return true
