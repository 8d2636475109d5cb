// In a site letters beyond ASCII are character references.
def read = { text -> text.replaceAll(/&#(\d+);/) { all, code -> Character.toString(code as int) } }
def page = { path -> read(new File(basedir, "target/${path}").getText('UTF-8')) }
def says = { path, title, adopted, date ->
    assert page("${path}/radar.html").contains("<h1>${title}</h1>")
    assert page("${path}/radar.html").contains(adopted)
    def entry = page("${path}/radar/kafka.html")
    assert entry.contains("<time datetime=\"2025-03-10\">${date}</time>")
    assert entry.contains('<p>Text of the team.</p>')
    assert new File(basedir, "target/${path}/radar/techradar.css").isFile()
}

// Links in feeds and documents lead to the pages of their own language.
def leads = { path, address ->
    assert page("${path}/radar/changes/feed.json").contains("\"url\": \"${address}radar/kafka.html\"")
    assert page("${path}/radar/changes/feed.xml").contains("href=\"${address}radar/kafka.html\"")
    assert page("${path}/radar/radar.json").contains("\"site\": \"${address}\"")
    assert page("${path}/radar/feed.json").contains("\"feed_url\": \"${address}radar/feed.json\"")
    assert page("${path}/radar.html").contains('<a href="radar/radar.json">radar.json</a>')
}

leads('several/site', 'https://example.org/docs/')
leads('several/site/de', 'https://example.org/docs/de/')
leads('one/site', 'https://example.org/docs/')
leads('direct/reports', 'https://example.org/docs/')
says('several/site', 'Technology Radar', 'Proven in our work', '10 March 2025')
says('several/site/de', 'Technologieradar', 'In unserer Arbeit bewährt', '10. März 2025')
says('several/site/pl', 'Technology Radar', 'Proven in our work', '10 March 2025') // there are no Polish words
says('one/site', 'Radar công nghệ', 'Đã được kiểm chứng', '10 tháng 3, 2025')
says('direct/reports', 'Radar technologique', 'Éprouvé dans notre travail', '10 mars 2025')
assert page('direct/reports/radar.html').contains('<html lang="fr">')
return true
