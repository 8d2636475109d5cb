def page = { path -> new File(basedir, "target/site/${path}").getText('UTF-8') }
def entry = page('radar/template.html')
def seen = { text -> text.replaceAll(/&#36;/, '\\$').replaceAll(/&(quot|#34|#x27|#39);/, '"').replace('&#61;', '=') }
def all = seen(entry)

// every word of the template language is there as it was written
['<h1>$project.name ${project.artifactId} #set($a = "b") $a</h1>',
 '$project.name ${project.version} #set($x = "y") $x</h2>',
 '#if(true)acted#end #macro(m)acted#end #m() ## a comment #* another *# #stop',
 '$relativePath ${relativePath} $!x $foreach.index #evaluate("$project")',
 '#include("pom.xml") #parse("pom.xml") #stop &lt;b&gt;bold&lt;/b&gt;',
 '%{toc|section=1} ${esc.h}',
 '${project.groupId} &lt;script&gt;alert(1)&lt;/script&gt;',
].each { text -> assert all.contains(text) : "missing: ${text}" }
def radar = seen(page('radar.html'))
assert radar.contains('<h1>$project.name ${project.version} #set($x = 1) $esc.hash</h1>')
assert seen(page('radar/quadrants/tools.html')).contains('#if(true)acted#end $relativePath</p>')
assert seen(page('radar/tags/index.html')).contains('#foreach($i in [1..9])$i#end')

// and nothing acts or breaks out
['radar.html', 'radar/template.html', 'radar/quadrants/tools.html', 'radar/tags/index.html'].each { path ->
    def ours = page(path).replaceAll(/(?s).*(<div id="techradar".*)/, '$1')
    assert !(ours =~ /(?i)<[^>]*\son\w+\s*=/) : path
    assert !(ours =~ /(?i)(href|src)="javascript:/) : path
    assert !ours.contains('<script>alert') && !ours.contains("'acted'") : path
    assert ours.findAll('</main>').size() == 1 && ours.findAll('</body>').size() == 1 : path
}
return true
