def log = new File(basedir, 'build.log').text
def page = new File(basedir, 'target/reports/radar.html')
assert log.contains("[INFO] The radar is at ${page.path}")
assert page.text.startsWith('<!DOCTYPE html>')
assert new File(basedir, 'target/reports/radar/kafka.html').text.contains('<p>Text.</p>')
assert new File(basedir, 'target/reports/radar/techradar.css').length() > 0
return true
