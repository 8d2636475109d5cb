import groovy.io.FileType

// Two modules with skins of their own, one with a menu that has pages of entries; two locales.
def tree = { name ->
    def files = [:]
    ['', 'menus/'].each { module ->
        def root = new File(basedir, "${module}target/${name}/site")
        root.eachFileRecurse(FileType.FILES) { file ->
            files[module + root.relativePath(file)] = file.bytes.encodeHex().toString()
        }
    }
    files
}
def fast = tree('fast')
def plain = tree('plain')
assert fast.keySet() == plain.keySet()
assert fast.keySet().count { it ==~ /(menus\/)?(de\/)?radar\/\w[\w-]*\.html/ } == 4 * 13
def different = fast.keySet().findAll { path -> fast[path] != plain[path] }
assert different.empty

def page = { path -> new File(basedir, path).getText('UTF-8') }
assert page('target/fast/site/radar/kafka.html').contains('Fluido Skin 2.0')
assert page('target/fast/site/radar/dollar.html').contains('<link rel="canonical" href="https://example.org/docs/radar/dollar.html"')
assert (page('target/fast/site/radar/signs.html') =~ /<meta property="og:title" content="[^"]*&[^"]*"/).find()
assert page('menus/target/fast/site/radar/kafka.html') != page('menus/target/fast/site/radar/same.html')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('fastSkin')
assert !log.contains('The site parses its skin for each page')
assert !log.contains('The site has all pages in memory')
assert !log.contains('Each page gets a skin of its own')
assert (log =~ /DEBUG\] \d+ of \d+ pages are set into the skin of /).count > 3
return true
