def log = new File(basedir, 'build.log').text

assert log.contains('Add this to it, below <project>.')
assert log.contains('<inherited>false</inherited>')
assert !new File(basedir, 'before/pom.xml').text.contains('techradar')
assert !new File(basedir, 'before/src/site').exists()
assert new File(basedir, 'before/src/radar/radar.yml').isFile()
assert !new File(basedir, 'before/code/src').exists()
assert new File(basedir, 'after/target/site/radar.html').text.contains('data-entry="markdown"')
assert new File(basedir, 'after/target/techradar/radar.json').isFile()
assert !new File(basedir, 'after/code/target/site/radar.html').exists()
assert log.contains('3 entries = 3 blips + 0 off the radar + 0 drafts + 0 with errors')
return true
