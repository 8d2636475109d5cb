def log = new File(basedir, 'build.log').text
def radar = new File(basedir, 'src/radar').path
assert log.contains("There are no entries in ${radar}: it has no file that matches **/*.md and not **/README.md. Set <sourceDirectory>")
return true
