def log = new File(basedir, 'build.log').text
assert log.contains("[WARNING] src/radar/kafka.md:5:1: warning: unknown key 'layout' [unknown-key]")
assert log.contains('The radar has 1 warning in ')
return true
