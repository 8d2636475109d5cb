def log = new File(basedir, 'build.log').text
def page = { encoding, path -> new File(basedir, "target/${encoding}/site/${path}").getText(encoding) }
// without the questions by which links filter the radar
def own = { html -> html.substring(html.indexOf('<div id="techradar"'), html.lastIndexOf('</aside>') + 1).replace('.html?', '.html') }

['ISO-8859-1', 'US-ASCII', 'UTF-8'].each { encoding ->
    def kafka = own(page(encoding, 'radar/kafka.html'))
    assert kafka.contains('<p>100 &#8364; for each &#26085;&#26412; &#8212; &#34;quoted&#34;, ')
    assert kafka.contains('title="&#26085;&#26412;"')
    assert kafka.contains('and <code>&#8364; &lt; &#163;</code>.</p>')
    assert kafka.contains('gr&#246;&#223;e')
    assert kafka.contains('<time datetime="2025-03-10">')
    assert !kafka.contains('?')
    assert page(encoding, 'radar/gruesse.html').contains('<h1>Gr&#252;&#223;e &#8212; &#128640;</h1>')
    assert page(encoding, 'radar.html') =~ /<text class="title"[^>]*>Gr&#252;&#223;e &#8212; &#128640;<\/text>/
}

// the skin puts a dash of its own behind it
assert page('ISO-8859-1', 'radar/kafka.html').contains('<title>Kafka | Technology Radar ')
assert page('UTF-8', 'radar/gruesse.html').contains('<title>Grüße — 🚀 | Technology Radar ')
assert page('US-ASCII', 'radar.html').contains('<h1>Radar c&#244;ng ngh&#7879;</h1>')

def warnings = log.readLines().findAll { it.startsWith('[WARNING] radar') }
assert warnings == [
    "[WARNING] radar/gruesse.html: the title 'Grüße — 🚀 | Technology Radar' has characters that ISO-8859-1 lacks,"
        + ' the encoding of the site, and browsers will show ? for them.'
        + ' Set outputEncoding of maven-site-plugin to UTF-8.',
    "[WARNING] radar/gruesse.html: the title 'Grüße — 🚀 | Radar công nghệ' has characters that US-ASCII lacks,"
        + ' the encoding of the site, and browsers will show ? for them.'
        + ' Set outputEncoding of maven-site-plugin to UTF-8.'
]
return true
