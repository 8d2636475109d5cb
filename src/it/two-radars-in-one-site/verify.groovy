def target = { path -> new File(basedir, "target/${path}") }
def site = target('site')

// Every link of every page of both radars leads to a file that exists.
def pages = []
site.eachFileRecurse { file -> if (file.name.endsWith('.html')) pages << file }
assert pages.size() > 10
pages.each { page ->
    (page.getText('UTF-8') =~ /(?:href|src)="([^"#?]+)[^"]*"/).each { whole, link ->
        if (!(link ==~ /(?i)[a-z][a-z0-9+.-]*:.*|\/\/.*/)) {
            assert new File(page.parentFile, URLDecoder.decode(link, 'UTF-8')).exists() : "${link} in ${page}"
        }
    }
}

// Each has its pages, and the menu names both by their titles.
['languages.html', 'platform.html'].each { path ->
    def page = new File(site, path).getText('UTF-8')
    ['Languages of the house', 'Radar of the platform'].each { title ->
        assert page =~ />\s*${title}\s*</ : "${title} in ${path}"
    }
}
assert new File(site, 'languages.html').text.contains('<h1>Languages of the house</h1>')
assert new File(site, 'platform.html').text.contains('<h1>Radar of the platform</h1>')
assert new File(site, 'languages/java.html').text.contains('<h1>Java</h1>')
assert new File(site, 'platform/java.html').text.contains('<h1>Java in containers</h1>')
// A page lists both.
def list = new File(site, 'radars.html').getText('UTF-8')
[languages: 'Languages of the house', platform: 'Radar of the platform'].each { name, title ->
    assert list.contains("<a href=\"${name}.html\"><img src=\"${name}/radar.svg\" alt=\"\"><h2>${title}</h2></a>")
}
assert !new File(site, 'radar.html').exists()
assert !new File(site, 'index.html').exists()
assert !new File(site, 'radar').exists()

// What the second build no longer has is gone from that radar, and nothing else is.
assert !new File(site, 'platform/kafka.html').exists()
assert new File(site, 'languages/kotlin.html').isFile()

// Each has feeds, documents and findings of its own.
['languages', 'platform'].each { name ->
    ['changes/feed.json', 'changes/feed.xml', 'radar.json', 'feed.json', 'techradar.css', 'techradar.js', 'files.txt'].each {
        assert new File(site, "${name}/${it}").isFile() : "${name}/${it}"
    }
    assert target("techradar/${name}/radar.json").text.contains("\"url\": \"${name}/java.html\"")
    assert target("techradar/${name}/validate.sarif").isFile()
}
assert !target('techradar/radar.json').exists()
return true
