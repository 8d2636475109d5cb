import groovy.json.JsonSlurper

['radar', 'feed'].each {
    def written = new File(basedir, "target/techradar/${it}.json")
    def deployed = new File(basedir, "target/shared/org/example/export-attached/1.0/export-attached-1.0-${it}.json")
    assert deployed.bytes == written.bytes
}
def fetched = new File(basedir, 'consumer/target/feeds/export-attached-1.0-feed.json')
def feed = new JsonSlurper().parse(fetched)
assert feed.items*.title == ['Kafka']
return true
