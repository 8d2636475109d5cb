import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.findAll("\\[ERROR\\] src/radar/pulsar.md:3:9: error: unknown status 'Adpot' \\[unknown-status\\]").size() == 1 : 'once, though export and the site leave it out too'
def json = new JsonSlurper().parse(new File(basedir, 'target/techradar/radar.json'))
assert json.entries*.id == ['kafka']
assert json.counts == [entries: 2, blips: 1, offRadar: 0, drafts: 0, leftOut: 1]
def page = new File(basedir, 'target/site/radar.html').text
assert page.contains('<code>pulsar.md:3:9</code>')
assert !new File(basedir, 'target/site/radar/pulsar.html').exists()
return true
