// What is loaded takes time in each build: no renderer, no git, and neither a validator of JSON Schema
// nor a library for JSON where nothing is wrong.
// Maven itself looks at the class of every goal, and so at the types in their signatures.
def inSignatures = ['org.apache.maven.reporting.', 'org.apache.maven.doxia.sink.Sink']
// An extension of the parser is one of the renderer too, and so names two interfaces of that one.
def ofExtensions = ['com.vladsch.flexmark.html.HtmlRenderer$HtmlRendererExtension',
    'com.vladsch.flexmark.html.renderer.NodeRendererFactory']
// A reading has a place for bodies that were rendered; a check puts none there.
def ofReadings = ['io.github.techradar.html.BodiesRead']
def unwanted = ['com.vladsch.flexmark.html.', 'org.owasp.html.', 'j2html.', 'org.apache.maven.doxia.',
    'org.apache.maven.reporting.', 'org.eclipse.jgit.', 'io.github.techradar.site.', 'io.github.techradar.export.',
    'io.github.techradar.html.', 'io.github.techradar.imports.', 'org.jsoup.',
    'com.fasterxml.jackson.dataformat.', 'com.networknt.schema.',
    'com.fasterxml.jackson.databind.']

def loaded = []
new File(basedir, 'classes.txt').eachLine {
    def name = it =~ /\] ([\w.$\/]+) source:/
    if (name) {
        loaded << name[0][1]
    }
}
def starts = { name, prefixes -> prefixes.any { name.startsWith(it) } }
def validates = loaded.contains('io.github.techradar.maven.ValidateMojo')
def checks = loaded.contains('io.github.techradar.check.schema.PlainSchema')
def superfluous = loaded.findAll { starts(it, unwanted) && !starts(it, inSignatures) } - ofExtensions - ofReadings
assert validates && checks
// What is downloaded takes time in the first build: no library may come along unseen.
def brought = new File(basedir, 'build.log').text.split(/Populating class realm plugin>io\.github\.techradar/)[1]
    .readLines().drop(1).takeWhile { it.contains('Included: ') }
assert brought.size() > 20 && brought.size() <= 35
def useless = brought.findAll { it =~ /:(slf4j-api|commons-codec|JavaEWAH|annotations|flexmark-util|flexmark-util-options|picocli):/ }
assert useless == []
assert superfluous == []
return true
