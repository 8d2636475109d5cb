def page = { path -> new File(basedir, "target/${path}").getText('UTF-8') }
def says = { path, title, adopted, date ->
    assert page("${path}/radar.html").contains("<h1>${title}</h1>")
    assert page("${path}/radar.html").contains(adopted)
    def entry = page("${path}/radar/kafka.html")
    assert entry.contains("<time datetime=\"2025-03-10\">${date}</time>")
    assert entry.contains('<p>Text of the team.</p>')
    assert new File(basedir, "target/${path}/radar/techradar.css").isFile()
}

says('several/site', 'Technology Radar', 'Proven in our work', '10 March 2025')
says('several/site/de', 'Technologieradar', 'In unserer Arbeit bewährt', '10. März 2025')
says('several/site/pl', 'Technology Radar', 'Proven in our work', '10 March 2025') // there are no Polish words
says('one/site', 'Radar công nghệ', 'Đã được kiểm chứng', '10 tháng 3, 2025')
says('direct/reports', 'Radar technologique', 'Éprouvé dans notre travail', '10 mars 2025')
assert page('direct/reports/radar.html').contains('<html lang="fr">')
return true
