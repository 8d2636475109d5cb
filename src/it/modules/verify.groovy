assert new File(basedir, 'docs/target/site/radar.html').text.contains('data-entry="kafka"')
assert !new File(basedir, 'target/site/radar.html').exists()
assert !new File(basedir, 'code/target/site/radar.html').exists()
def linked = new File(basedir, 'docs/target/site/radar/kafka.html').text
    .contains('href="https://github.com/example/handbook/blob/HEAD/docs/src/radar/kafka.md"')
assert linked
assert new File(basedir, 'docs/target/techradar/radar.json').isFile()
assert !new File(basedir, 'code/target/techradar').exists()

// once for each call of Maven
def log = new File(basedir, 'build.log').text
def alone = 'Modules without a radar of their own are left alone.'
assert log.count(alone) == 3
assert log.count('1 entry = 1 blip') == 2

// a goal that is called by itself runs at the root alone, and finds the radar of the module
def found = "The radar is in ${new File(basedir, 'docs/src/radar').path} (techradar.sourceDirectory names another folder)."
assert log.count(found) == 1

// and a wrong folder is a mistake there
assert log.contains("There is no directory ${new File(basedir, 'src/rader').path}. ")
return true
