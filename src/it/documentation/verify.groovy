def site = new File(basedir, 'target/site').canonicalFile
def pages = [:]
site.eachFileRecurse { if (it.name.endsWith('.html')) pages[it.canonicalPath] = it.getText('UTF-8') }

def decoded = { it.replace('&amp;', '&').replace('&quot;', '"').replace('&#x27;', "'") }
def names = pages.collectEntries { path, html ->
    [path, (html =~ /\s(?:id|name)="([^"]*)"/).collect { decoded(it[1]) }.toSet()]
}
def dead = []
def count = 0
pages.each { path, html ->
    (html =~ /<[^>]*?\s(?:href|src)="([^"]*)"/).each { match ->
        def link = decoded(match[1])
        if (!link || link ==~ /(?:[a-z]+:|\/\/).*/) {
            return
        }
        count++
        def (file, name) = link.split('#', 2).toList()
        def target = (file ? new File(new File(path).parentFile, URLDecoder.decode(file.split('\\?')[0], 'UTF-8'))
            : new File(path)).canonicalFile
        def found = name && target.name.endsWith('.html')
            ? names[target.path]?.contains(URLDecoder.decode(name, 'UTF-8'))
            : target.isFile()
        if (!found) {
            dead << "${site.toPath().relativize(new File(path).toPath())}: ${link}"
        }
    }
}
assert dead.toSet().sort().isEmpty()
assert count > 500

// each rule has an address of its own, which findings name
def rules = new File(basedir, 'target/site/rules.html').canonicalPath
['unknown-status', 'dead-link', 'invalid-definition'].each { assert names[rules].contains(it) }

// the pages of the goals say what the sources do
assert pages[new File(site, 'validate-mojo.html').canonicalPath].contains('techradar.failOn')
assert !pages.values().any { it.contains('No description.') }

// the decisions of the project, as the plugin shows them
def radar = pages[new File(site, 'radar/radar.html').canonicalPath]
new File(basedir, 'src/radar').eachFileRecurse {
    def title = it.name.endsWith('.md') ? it.getText('UTF-8').readLines().find { it.startsWith('title: ') } : null
    assert !title || radar.contains(title.substring('title: '.length())) : "the radar does not show ${it}"
}

// the menu leads to each page that somebody wrote
def index = pages[new File(site, 'index.html').canonicalPath]
new File(basedir, 'target/site-sources/markdown').eachFile {
    def page = it.name.replace('.md', '.html')
    assert index.contains("href=\"${page}") || page == 'index.html' : "the menu does not lead to ${page}"
}

// newer Mavens look at repositories that a machine may not reach
def log = new File(basedir, 'build.log').readLines()
assert log.findAll { it.startsWith('[WARNING]') && !it.contains('Could not transfer metadata') }.isEmpty()
return true
