import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 33 entries = 26 blips + 6 off the radar + 1 draft + 0 with errors')
// newer Mavens look at repositories that a machine may not reach
assert log.readLines().findAll { it.startsWith('[WARNING]') && !it.contains('Could not transfer metadata') }.isEmpty()
assert !log.contains('not published')

def json = new JsonSlurper().parse(new File(basedir, 'target/techradar/radar.json'), 'UTF-8')
assert json.entries.size() == 32
assert json.entries.collect { it.status }.toSet() ==
    ['Adopt', 'Trial', 'Assess', 'Hold', 'Backlog', 'Archived'].toSet()

def page = new File(basedir, 'target/site/radar.html').getText('UTF-8')
assert page.findAll('class="blip ').size() == 26
json.entries.each {
    def entryPage = new File(basedir, "target/site/radar/${it.id}.html")
    assert entryPage.isFile() : "no page for ${it.id}"
    assert page.contains("href=\"radar/${it.id}.html\"") : "no link to ${it.id}"
}
assert new File(basedir, 'target/site/radar/files/images/strangler-fig.svg').isFile()
assert new File(basedir, 'target/site/index.html').text.contains('href="radar.html"')
def styled = new File(basedir, 'target/site/radar/kafka.html').text
    .contains('<link rel="stylesheet" href="techradar.css"')
assert styled
assert page.contains('<script src="radar/techradar.js" defer="defer"></script>')
assert new File(basedir, 'target/site/radar/techradar.js').length() > 0
println "The example's radar: " + new File(basedir, 'target/site/radar.html').canonicalPath
return true
