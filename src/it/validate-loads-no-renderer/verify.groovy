def loaded = new File(basedir, 'classes.txt').readLines().collect { (it =~ /\] ([\w.$\/]+) source:/).with { m -> m ? m[0][1] : '' } }
assert loaded.any { it == 'io.github.techradar.maven.ValidateMojo' }
assert loaded.any { it.startsWith('com.networknt.schema.') }
def unwanted = ['com.vladsch.flexmark.', 'org.owasp.html.', 'j2html.', 'org.apache.maven.doxia.',
    'org.apache.maven.reporting.', 'io.github.techradar.site.', 'io.github.techradar.export.']
assert loaded.findAll { name -> unwanted.any { name.startsWith(it) } } == []
