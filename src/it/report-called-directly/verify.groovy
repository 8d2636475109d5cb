def log = new File(basedir, 'build.log').text
def page = new File(basedir, 'target/reports/radar.html')
assert log.contains("[INFO] The radar is at ${page.path}")
assert page.text.startsWith('<!DOCTYPE html>')
assert new File(basedir, 'target/reports/radar/kafka.html').text.contains('<p>Text.</p>')
assert new File(basedir, 'target/reports/radar/techradar.css').length() > 0

// the folder can be put on any web server
def first = new File(basedir, 'target/reports/index.html').text
assert first.contains('<meta http-equiv="refresh" content="0; url=radar.html">')
assert page.text.contains('<link rel="icon" href="radar/icon.svg">')
assert new File(basedir, 'target/reports/radar/icon.svg').length() > 0
return true
