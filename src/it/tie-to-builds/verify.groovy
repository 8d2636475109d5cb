import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def builds = log.split('Scanning for projects')
def count = builds.length - 1
assert count == 6
def lines = { build, pattern -> builds[build].readLines().findAll { it =~ pattern } }

assert lines(2, /pom.xml:|^\[ERROR\]     |components? of|entries =/) == [
    '[ERROR] app/pom.xml:13:5: error: log4j:log4j is banned by the radar [banned-in-use]',
    '[ERROR]     Its version is 1.2.17. Log4j 1 is on Hold: Nobody mends it any more. Use Log4j 2 instead'
        + ' (org.apache.logging.log4j:*). See https://radar.example.org/radar/log4j-1.html',
    '[INFO] 1 component of 2 projects = 1 use of 1 entry + 0 ignored + 0 unlisted',
    '[INFO] 3 entries = 1 used + 2 used nowhere + 0 without coordinates']
def baseline = new File(basedir, 'product/usage.baseline').readLines()
assert baseline.last() == 'banned-in-use app/pom.xml: log4j:log4j is banned by the radar'
assert lines(4, /1 problem is known \(usage.baseline\)/).size() == 1

assert lines(5, /components? of|entries =.*used/) == [
    '[INFO] 4 components of 2 projects = 2 uses of 2 entries + 1 ignored + 1 unlisted',
    '[INFO] 3 entries = 2 used + 1 used nowhere + 0 without coordinates']
def page = new File(basedir, 'radar/target/site/radar/log4j-1.html').getText('UTF-8')
def shows = page.contains('org.example.shop:<wbr>shop') && page.contains('1.2.17')
assert shows
def radarJson = new JsonSlurper().parse(new File(basedir, 'radar/target/site/radar/radar.json'))
assert radarJson.usage.projects*.source == ['org.example.shop:shop:1.0.0', 'inventories/shop-pages.json']
def usage = new File(basedir, 'radar/target/site/radar/usage/index.html').getText('UTF-8')
def matrix = usage.contains('shop-pages') && usage.contains('17.0.2')
assert matrix

assert lines(6, /shop-pages.json/) == [
    '[WARNING] inventories/shop-pages.json:9:91: warning: pkg:npm/react is used in a version that the radar does not mean [version-outside]']
def json = new JsonSlurper().parse(new File(basedir, 'radar/target/techradar/usage.json'))
assert json.counts.components == 3
return true
