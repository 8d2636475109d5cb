// On the staged site each module has a folder, and its radar in it.
def site = new File(basedir, 'target/staging')
['backend': 'Radar of the backend', 'frontend': 'Radar of the frontend'].each { module, title ->
    assert new File(site, "${module}/radar.html").getText('UTF-8').contains("<h1>${title}</h1>")
    def json = new File(site, "${module}/radar/radar.json").getText('UTF-8')
    assert json.contains("\"site\": \"https://example.org/handbook/${module}/\"")
}
assert new File(site, 'backend/radar/java.html').isFile()
assert new File(site, 'frontend/radar/typescript.html').isFile()
assert !new File(site, 'radar.html').exists()

// Every link of a radar's pages leads to a file that exists; what is around them is the site's own.
def links = 0
site.eachFileRecurse { page ->
    if (page.name.endsWith('.html') && page.getText('UTF-8').contains('id="techradar"')) {
        def text = page.getText('UTF-8')
        def own = text.substring(text.indexOf('id="techradar"'), text.indexOf('<footer'))
        (own =~ /(?:href|src)="([^"#?]+)[^"]*"/).each { whole, link ->
            if (!(link ==~ /(?i)[a-z][a-z0-9+.-]*:.*/)) {
                assert new File(page.parentFile, URLDecoder.decode(link, 'UTF-8')).exists() : "${link} in ${page}"
                links++
            }
        }
    }
}
assert links > 20
['backend', 'frontend'].each { assert new File(site, "${it}/radar/techradar.css").isFile() }
return true
