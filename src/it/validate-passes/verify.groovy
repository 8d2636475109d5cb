def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 2 entries = 2 blips + 0 off the radar + 0 drafts + 0 with errors')
assert log.contains('BUILD SUCCESS')
def warned = log.contains(': warning: ')
assert !warned
return true
