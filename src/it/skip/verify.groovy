def log = new File(basedir, 'build.log').text
assert log.findAll('Skipped \\(techradar.skip\\).').size() == 2
assert !new File(basedir, 'target/techradar').exists()
return true
