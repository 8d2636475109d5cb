import groovy.json.JsonSlurper

def json = new JsonSlurper()
// what the plugin of CycloneDX writes: the modules are components like others
def bom = json.parse(new File(basedir, 'target/bom.json'))
assert bom.components*.name.toSorted() == ['jackson-annotations', 'jackson-core', 'jackson-databind', 'javax.inject', 'shop-api', 'shop-radar', 'shop-web']

def usage = json.parse(new File(basedir, 'radar/target/techradar/radar.json')).usage
assert usage.projects*.name == ['org.example.shop:shop']
assert usage.projects*.version == ['1.0']
assert usage.projects*.components == [4]
def counts = usage.counts
assert [counts.components, counts.uses, counts.ignored, counts.unlisted] == [4, 2, 0, 2]
assert [counts.entries, counts.used, counts.usedNowhere, counts.withoutCoordinates] == [3, 2, 1, 0]
def uses = usage.entries.collectEntries { [it.id, it.uses.collect { use -> use.way*.replaceAll(/:[0-9.]+$/, '') }] }
assert uses == ['old-injection': [['javax.inject:javax.inject']],
  'jackson-core': [['com.fasterxml.jackson.core:jackson-databind', 'com.fasterxml.jackson.core:jackson-core']]]
assert usage.usedNowhere == ['gson']
assert usage.unlisted*.family == ['com.fasterxml.jackson.core']
assert usage.unread == []
return true
