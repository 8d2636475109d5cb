def log = new File(basedir, 'build.log').text
assert log.contains("[ERROR] src/radar/pulsar.md:3:9: error: unknown status 'Adpot' [unknown-status]")
assert log.contains('The radar has 1 error in ')
return true
