def log = new File(basedir, 'build.log').text
def page = new File(checkout, 'src/site/markdown/troubleshooting.md').getText('UTF-8')
def shown = (page =~ /(?s)```text of Maven\n(.*?)\n```/).collect { it[1] }
assert shown.size() == 2
shown.each { assert log.contains(it) : it }
return true
